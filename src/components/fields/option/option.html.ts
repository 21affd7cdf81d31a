export { option, type OptionMarkup } from '../../../base/option.html.js';
