// Generated from src/components by `npm run generate`.
export { Markup, type MarkupValue, markup, asWritten, attributes } from './base/markup.js';
export { type ButtonMarkup, button } from './components/basics/button/button.html.js';
export { type CardMarkup, card } from './components/basics/card/card.html.js';
export {
  type AnswerMarkup,
  type ChoicePairMarkup,
  choicePair,
} from './components/basics/choice-pair/choice-pair.html.js';
export { type DetailsMarkup, details } from './components/basics/details/details.html.js';
export { type DialogMarkup, dialog } from './components/basics/dialog/dialog.html.js';
export {
  type LanguageLink,
  languageLinks,
  type HeaderMarkup,
  header,
} from './components/basics/header/header.html.js';
export { type IconMarkup, icon } from './components/basics/icon/icon.html.js';
export { type LinkMarkup, link } from './components/basics/link/link.html.js';
export { type SummaryRow, type SummaryMarkup, summary } from './components/basics/summary/summary.html.js';
export {
  readComfortCookie,
  comfortAttributes,
  comfortCookie,
  comfort,
} from './components/comfort/comfort/comfort.html.js';
export {
  type ComfortPanelMarkup,
  comfortPanel,
} from './components/comfort/comfort-panel/comfort-panel.html.js';
export { type ConsentMarkup, consent } from './components/consent/consent/consent.html.js';
export {
  type NeededMarkup,
  type ConsentGroupMarkup,
  consentGroup,
} from './components/consent/consent-group/consent-group.html.js';
export {
  type AnswerMoment,
  type SaidMarkup,
  type SeenWords,
  type LedgerEntry,
  type ConsentLedgerMarkup,
  consentLedger,
} from './components/consent/consent-ledger/consent-ledger.html.js';
export {
  type ConsentReceiptMarkup,
  consentReceipt,
} from './components/consent/consent-receipt/consent-receipt.html.js';
export { type EmbedGateMarkup, embedGate } from './components/consent/embed-gate/embed-gate.html.js';
export { type LimitMarkup, type LimitsMarkup, limits } from './components/consent/limits/limits.html.js';
export {
  releaseLacks,
  type ReleaseLack,
  type ReleaseTerms,
  releaseProfiles,
  type ReleaseMarkup,
  release,
} from './components/consent/release/release.html.js';
export {
  readAddress,
  type AddressKind,
  type ReadAddress,
  type AddressMarkup,
  address,
  addressInLines,
} from './components/fields/address/address.html.js';
export { type ChoiceOption, type ChoiceMarkup, choice } from './components/fields/choice/choice.html.js';
export {
  type ReadDate,
  type DateBoxes,
  type DateMarkup,
  date,
  readDate,
  dateInWords,
} from './components/fields/date/date.html.js';
export { type DeclineMarkup, decline } from './components/fields/decline/decline.html.js';
export { cleanImage, type CleanImage, type FileMarkup, file } from './components/fields/file/file.html.js';
export { ownName, type LanguageMarkup, language } from './components/fields/language/language.html.js';
export { type NameMarkup, name } from './components/fields/name/name.html.js';
export { type NarrativeMarkup, narrative } from './components/fields/narrative/narrative.html.js';
export { option, type OptionMarkup } from './components/fields/option/option.html.js';
export {
  contactRules,
  type ClosedChannel,
  type ContactRules,
  type OpenChannel,
  type ContactChannel,
  type SafeContactMarkup,
  safeContact,
  contactInWords,
} from './components/fields/safe-contact/safe-contact.html.js';
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
export { type WhoSeesMarkup, whoSees } from './components/fields/who-sees/who-sees.html.js';
export { type WhyMarkup, why } from './components/fields/why/why.html.js';
export {
  type CrisisLine,
  type CrisisMarkup,
  crisisLines,
  crisis,
} from './components/help/crisis/crisis.html.js';
export {
  hoursInWords,
  type Way,
  type WayKind,
  type HelpMarkup,
  help,
} from './components/help/help/help.html.js';
export {
  type CheckAnswersMarkup,
  checkAnswers,
} from './components/intake/check-answers/check-answers.html.js';
export { type ConfirmationMarkup, confirmation } from './components/intake/confirmation/confirmation.html.js';
export { type ContentNoteMarkup, contentNote } from './components/intake/content-note/content-note.html.js';
export {
  type ErrorSummaryMarkup,
  errorSummary,
} from './components/intake/error-summary/error-summary.html.js';
export {
  type LookMarkup,
  whenHolds,
  type IntakeMarkup,
  intake,
} from './components/intake/intake/intake.html.js';
export { type PathMarkup, path } from './components/intake/path/path.html.js';
export { type StepMarkup, step, steps, lookOver } from './components/intake/step/step.html.js';
export {
  type WhatToExpectMarkup,
  whatToExpect,
} from './components/intake/what-to-expect/what-to-expect.html.js';
export { type CoverMarkup, cover } from './components/leaving/cover/cover.html.js';
export {
  neutralFileName,
  type DiscreetMarkup,
  discreet,
  type DiscreetHeadMarkup,
  discreetHead,
  neutralTitle,
} from './components/leaving/discreet/discreet.html.js';
export { type EraseMarkup, erase } from './components/leaving/erase/erase.html.js';
export {
  type ExitExplainerMarkup,
  exitExplainer,
} from './components/leaving/exit-explainer/exit-explainer.html.js';
export {
  type QuickExitMarkup,
  quickExit,
  quickExitNote,
  type QuickExitNoteMarkup,
} from './components/leaving/quick-exit/quick-exit.html.js';
export { type SaferVisitMarkup, saferVisit } from './components/leaving/safer-visit/safer-visit.html.js';
export { type TrailLightMarkup, trailLight } from './components/leaving/trail-light/trail-light.html.js';
export { type LoadingMarkup, loading } from './components/messages/loading/loading.html.js';
export { type NoticeMarkup, notice } from './components/messages/notice/notice.html.js';
export { type PauseMarkup, pause } from './components/pausing/pause/pause.html.js';
export {
  type QuietRoomMarkup,
  quietRoom,
  grounding,
} from './components/pausing/quiet-room/quiet-room.html.js';
export { type SaveStatusMarkup, saveStatus } from './components/pausing/save-status/save-status.html.js';
export {
  type SessionKeeperMarkup,
  sessionKeeper,
} from './components/pausing/session-keeper/session-keeper.html.js';
