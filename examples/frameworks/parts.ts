// The parts that these pages use. A tag that nobody imports is an element that does nothing.
import 'leeway-ui/define/button.js';
import 'leeway-ui/define/check-answers.js';
import 'leeway-ui/define/choice.js';
import 'leeway-ui/define/comfort-panel.js';
import 'leeway-ui/define/consent.js';
import 'leeway-ui/define/header.js';
import 'leeway-ui/define/intake.js';
import 'leeway-ui/define/narrative.js';
import 'leeway-ui/define/option.js';
import 'leeway-ui/define/pause.js';
import 'leeway-ui/define/quick-exit.js';
import 'leeway-ui/define/step.js';
import 'leeway-ui/define/text-field.js';
