import '../define/button.js';
import '../define/choice.js';
import '../define/details.js';
import '../define/option.js';
import '../define/text-field.js';
import { Studio } from './studio.js';

new Studio(document.querySelector<HTMLElement>('.studio')!);
