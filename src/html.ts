// Generated from src/components by `npm run generate`.
export { Markup, type MarkupValue, markup, attributes } from './base/markup.js';
export { type ButtonMarkup, button } from './components/basics/button/button.html.js';
export { type HeaderMarkup, header } from './components/basics/header/header.html.js';
export { comfort } from './components/comfort/comfort/comfort.html.js';
export { comfortPanel } from './components/comfort/comfort-panel/comfort-panel.html.js';
export { type ConsentMarkup, consent } from './components/consent/consent/consent.html.js';
export { type ChoiceOption, type ChoiceMarkup, choice } from './components/fields/choice/choice.html.js';
export {
  type ReadDate,
  type DateBoxes,
  type DateMarkup,
  date,
  readDate,
  dateInWords,
} from './components/fields/date/date.html.js';
export { type NameMarkup, name } from './components/fields/name/name.html.js';
export { type NarrativeMarkup, narrative } from './components/fields/narrative/narrative.html.js';
export { option, type OptionMarkup } from './components/fields/option/option.html.js';
export { type ScalePoint, type ScaleMarkup, scale } from './components/fields/scale/scale.html.js';
export {
  type SelectOption,
  type SelectGroup,
  type SelectMarkup,
  select,
} from './components/fields/select/select.html.js';
export {
  readEmail,
  readNumber,
  readPhone,
  type TextFieldMarkup,
  textField,
} from './components/fields/text-field/text-field.html.js';
export { type LookMarkup, type IntakeMarkup, intake } from './components/intake/intake/intake.html.js';
export { type StepMarkup, step, steps, lookOver } from './components/intake/step/step.html.js';
export {
  type QuickExitMarkup,
  quickExit,
  type QuickExitNoteMarkup,
  quickExitNote,
} from './components/leaving/quick-exit/quick-exit.html.js';
export { type NoticeMarkup, notice } from './components/messages/notice/notice.html.js';
export { type PauseMarkup, pause } from './components/pausing/pause/pause.html.js';
