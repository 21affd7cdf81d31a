// Generated from src/components by `npm run generate`.
import './define/button.js';
import './define/header.js';
import './define/comfort.js';
import './define/comfort-panel.js';
import './define/consent.js';
import './define/choice.js';
import './define/date.js';
import './define/file.js';
import './define/narrative.js';
import './define/option.js';
import './define/safe-contact.js';
import './define/text-field.js';
import './define/intake.js';
import './define/step.js';
import './define/quick-exit.js';
import './define/notice.js';
import './define/pause.js';
