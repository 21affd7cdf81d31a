// Generated from src/components by `npm run generate`.
import { button, type ButtonMarkup } from '../components/basics/button/button.html.js';
import type { LeeButton as LeeButtonElement } from '../components/basics/button/button.js';
import { card, type CardMarkup } from '../components/basics/card/card.html.js';
import type { LeeCard as LeeCardElement } from '../components/basics/card/card.js';
import { choicePair, type ChoicePairMarkup } from '../components/basics/choice-pair/choice-pair.html.js';
import type { LeeChoicePair as LeeChoicePairElement } from '../components/basics/choice-pair/choice-pair.js';
import { details, type DetailsMarkup } from '../components/basics/details/details.html.js';
import type { LeeDetails as LeeDetailsElement } from '../components/basics/details/details.js';
import { dialog, type DialogMarkup } from '../components/basics/dialog/dialog.html.js';
import type { LeeDialog as LeeDialogElement } from '../components/basics/dialog/dialog.js';
import { header, type HeaderMarkup } from '../components/basics/header/header.html.js';
import type { LeeHeader as LeeHeaderElement } from '../components/basics/header/header.js';
import { icon, type IconMarkup } from '../components/basics/icon/icon.html.js';
import type { LeeIcon as LeeIconElement } from '../components/basics/icon/icon.js';
import { link, type LinkMarkup } from '../components/basics/link/link.html.js';
import type { LeeLink as LeeLinkElement } from '../components/basics/link/link.js';
import { summary, type SummaryMarkup } from '../components/basics/summary/summary.html.js';
import type { LeeSummary as LeeSummaryElement } from '../components/basics/summary/summary.js';
import { comfort } from '../components/comfort/comfort/comfort.html.js';
import type { LeeComfort as LeeComfortElement } from '../components/comfort/comfort/comfort.js';
import {
  comfortPanel,
  type ComfortPanelMarkup,
} from '../components/comfort/comfort-panel/comfort-panel.html.js';
import type { LeeComfortPanel as LeeComfortPanelElement } from '../components/comfort/comfort-panel/comfort-panel.js';
import { consent, type ConsentMarkup } from '../components/consent/consent/consent.html.js';
import {
  consentGroup,
  type ConsentGroupMarkup,
} from '../components/consent/consent-group/consent-group.html.js';
import type { LeeConsentGroup as LeeConsentGroupElement } from '../components/consent/consent-group/consent-group.js';
import {
  consentLedger,
  type ConsentLedgerMarkup,
} from '../components/consent/consent-ledger/consent-ledger.html.js';
import type { LeeConsentLedger as LeeConsentLedgerElement } from '../components/consent/consent-ledger/consent-ledger.js';
import {
  consentReceipt,
  type ConsentReceiptMarkup,
} from '../components/consent/consent-receipt/consent-receipt.html.js';
import type { LeeConsentReceipt as LeeConsentReceiptElement } from '../components/consent/consent-receipt/consent-receipt.js';
import { embedGate, type EmbedGateMarkup } from '../components/consent/embed-gate/embed-gate.html.js';
import type { LeeEmbedGate as LeeEmbedGateElement } from '../components/consent/embed-gate/embed-gate.js';
import { limits, type LimitsMarkup } from '../components/consent/limits/limits.html.js';
import type { LeeLimits as LeeLimitsElement } from '../components/consent/limits/limits.js';
import { release, type ReleaseMarkup } from '../components/consent/release/release.html.js';
import type { LeeRelease as LeeReleaseElement } from '../components/consent/release/release.js';
import { address, type AddressMarkup } from '../components/fields/address/address.html.js';
import type { LeeAddress as LeeAddressElement } from '../components/fields/address/address.js';
import { choice, type ChoiceMarkup } from '../components/fields/choice/choice.html.js';
import { date, type DateMarkup } from '../components/fields/date/date.html.js';
import type { LeeDate as LeeDateElement } from '../components/fields/date/date.js';
import { decline, type DeclineMarkup } from '../components/fields/decline/decline.html.js';
import type { LeeDecline as LeeDeclineElement } from '../components/fields/decline/decline.js';
import { file, type FileMarkup } from '../components/fields/file/file.html.js';
import { language, type LanguageMarkup } from '../components/fields/language/language.html.js';
import type { LeeLanguage as LeeLanguageElement } from '../components/fields/language/language.js';
import { name, type NameMarkup } from '../components/fields/name/name.html.js';
import { narrative, type NarrativeMarkup } from '../components/fields/narrative/narrative.html.js';
import { option, type OptionMarkup } from '../components/fields/option/option.html.js';
import { safeContact, type SafeContactMarkup } from '../components/fields/safe-contact/safe-contact.html.js';
import type { LeeSafeContact as LeeSafeContactElement } from '../components/fields/safe-contact/safe-contact.js';
import { scale, type ScaleMarkup } from '../components/fields/scale/scale.html.js';
import { select, type SelectMarkup } from '../components/fields/select/select.html.js';
import { textField, type TextFieldMarkup } from '../components/fields/text-field/text-field.html.js';
import { whoSees, type WhoSeesMarkup } from '../components/fields/who-sees/who-sees.html.js';
import type { LeeWhoSees as LeeWhoSeesElement } from '../components/fields/who-sees/who-sees.js';
import { why, type WhyMarkup } from '../components/fields/why/why.html.js';
import type { LeeWhy as LeeWhyElement } from '../components/fields/why/why.js';
import { crisis, type CrisisMarkup } from '../components/help/crisis/crisis.html.js';
import type { LeeCrisis as LeeCrisisElement } from '../components/help/crisis/crisis.js';
import { help, type HelpMarkup } from '../components/help/help/help.html.js';
import type { LeeHelp as LeeHelpElement } from '../components/help/help/help.js';
import {
  checkAnswers,
  type CheckAnswersMarkup,
} from '../components/intake/check-answers/check-answers.html.js';
import type { LeeCheckAnswers as LeeCheckAnswersElement } from '../components/intake/check-answers/check-answers.js';
import {
  confirmation,
  type ConfirmationMarkup,
} from '../components/intake/confirmation/confirmation.html.js';
import type { LeeConfirmation as LeeConfirmationElement } from '../components/intake/confirmation/confirmation.js';
import { contentNote, type ContentNoteMarkup } from '../components/intake/content-note/content-note.html.js';
import type { LeeContentNote as LeeContentNoteElement } from '../components/intake/content-note/content-note.js';
import {
  errorSummary,
  type ErrorSummaryMarkup,
} from '../components/intake/error-summary/error-summary.html.js';
import type { LeeErrorSummary as LeeErrorSummaryElement } from '../components/intake/error-summary/error-summary.js';
import { intake, type IntakeMarkup } from '../components/intake/intake/intake.html.js';
import type { LeeIntake as LeeIntakeElement } from '../components/intake/intake/intake.js';
import { path, type PathMarkup } from '../components/intake/path/path.html.js';
import type { LeePath as LeePathElement } from '../components/intake/path/path.js';
import { step, type StepMarkup } from '../components/intake/step/step.html.js';
import type { LeeStep as LeeStepElement } from '../components/intake/step/step.js';
import {
  whatToExpect,
  type WhatToExpectMarkup,
} from '../components/intake/what-to-expect/what-to-expect.html.js';
import type { LeeWhatToExpect as LeeWhatToExpectElement } from '../components/intake/what-to-expect/what-to-expect.js';
import { cover, type CoverMarkup } from '../components/leaving/cover/cover.html.js';
import type { LeeCover as LeeCoverElement } from '../components/leaving/cover/cover.js';
import { discreet, type DiscreetMarkup } from '../components/leaving/discreet/discreet.html.js';
import type { LeeDiscreet as LeeDiscreetElement } from '../components/leaving/discreet/discreet.js';
import { erase, type EraseMarkup } from '../components/leaving/erase/erase.html.js';
import type { LeeErase as LeeEraseElement } from '../components/leaving/erase/erase.js';
import {
  exitExplainer,
  type ExitExplainerMarkup,
} from '../components/leaving/exit-explainer/exit-explainer.html.js';
import type { LeeExitExplainer as LeeExitExplainerElement } from '../components/leaving/exit-explainer/exit-explainer.js';
import { quickExit, type QuickExitMarkup } from '../components/leaving/quick-exit/quick-exit.html.js';
import type { LeeQuickExit as LeeQuickExitElement } from '../components/leaving/quick-exit/quick-exit.js';
import { saferVisit, type SaferVisitMarkup } from '../components/leaving/safer-visit/safer-visit.html.js';
import type { LeeSaferVisit as LeeSaferVisitElement } from '../components/leaving/safer-visit/safer-visit.js';
import { trailLight, type TrailLightMarkup } from '../components/leaving/trail-light/trail-light.html.js';
import type { LeeTrailLight as LeeTrailLightElement } from '../components/leaving/trail-light/trail-light.js';
import { loading, type LoadingMarkup } from '../components/messages/loading/loading.html.js';
import type { LeeLoading as LeeLoadingElement } from '../components/messages/loading/loading.js';
import { notice, type NoticeMarkup } from '../components/messages/notice/notice.html.js';
import type { LeeNotice as LeeNoticeElement } from '../components/messages/notice/notice.js';
import { pause, type PauseMarkup } from '../components/pausing/pause/pause.html.js';
import type { LeePause as LeePauseElement } from '../components/pausing/pause/pause.js';
import { quietRoom, type QuietRoomMarkup } from '../components/pausing/quiet-room/quiet-room.html.js';
import type { LeeQuietRoom as LeeQuietRoomElement } from '../components/pausing/quiet-room/quiet-room.js';
import { saveStatus, type SaveStatusMarkup } from '../components/pausing/save-status/save-status.html.js';
import type { LeeSaveStatus as LeeSaveStatusElement } from '../components/pausing/save-status/save-status.js';
import {
  sessionKeeper,
  type SessionKeeperMarkup,
} from '../components/pausing/session-keeper/session-keeper.html.js';
import type { LeeSessionKeeper as LeeSessionKeeperElement } from '../components/pausing/session-keeper/session-keeper.js';
import { part } from './part.js';
import type { ControlProps, ElementProps, Part } from './props.js';

export { elements } from './elements.js';

/** The props of {@link LeeButton}. */
export type LeeButtonProps = ElementProps<ButtonMarkup, LeeButtonElement, never>;

/**
 * A button, or a link that stands as one, that is large enough to press and says what it does in full. It never greys
 * out without a word: what it waits for is said under it, and it stays in reach of the keyboard. A second press within
 * 400 ms is ignored.
 */
export const LeeButton: Part<LeeButtonProps> = /* @__PURE__ */ part(button, {
  options: 'label href type name value variant id reason busy note lang',
});

/** The props of {@link LeeCard}. */
export type LeeCardProps = ElementProps<CardMarkup, LeeCardElement, never, 'content'>;

/**
 * Keeps together what belongs together: an edge around a heading and what it is about. It is never pressed itself; what
 * can be pressed stands in it, and says so.
 */
export const LeeCard: Part<LeeCardProps> = /* @__PURE__ */ part(card, {
  options: 'heading level id content',
  nodes: 'content',
  inside: 'content',
});

/** The props of {@link LeeChoicePair}. */
export type LeeChoicePairProps = ElementProps<ChoicePairMarkup, LeeChoicePairElement, never>;

/**
 * Two answers of exactly equal weight: the same size, edge and contrast, in the order in which they are written. It dresses
 * two `lee-button`, neither of which can be filled or quiet in it.
 */
export const LeeChoicePair: Part<LeeChoicePairProps> = /* @__PURE__ */ part(choicePair, {
  options: 'answers question',
});

/** The props of {@link LeeDetails}. */
export type LeeDetailsProps = ElementProps<DetailsMarkup, LeeDetailsElement, never, 'content'>;

/**
 * Words that someone can open if they want them, and that stay closed until then. Where a person asked for more words, or is in
 * the room open, they are open from the start. It dresses a native `<details>`, works without JavaScript, and is open on paper.
 *
 * With `tuck` it is the other way round: words that show, and fold into one line for whoever wants less.
 */
export const LeeDetails: Part<LeeDetailsProps> = /* @__PURE__ */ part(details, {
  options: 'summary content open tuck',
  nodes: 'content',
  inside: 'content',
});

/** The props of {@link LeeDialog}. */
export type LeeDialogProps = ElementProps<DialogMarkup, LeeDialogElement, never, 'content'>;

/**
 * Words or a question over the page, once someone has asked for them. The page's own button opens a native `<dialog>`,
 * which never opens by itself: `open` in the markup does nothing. It is named by its heading, closes with "Close" and
 * with Escape, and carries the quick exit of the page inside it. Without JavaScript it is a section of the page.
 */
export const LeeDialog: Part<LeeDialogProps> = /* @__PURE__ */ part(dialog, {
  options: 'label heading content id close lang',
  nodes: 'content',
  inside: 'content',
});

/** The props of {@link LeeHeader}. */
export type LeeHeaderProps = ElementProps<HeaderMarkup, LeeHeaderElement, never>;

/**
 * The top of every page: whose page it is, its languages, and at its end Comfort, Pause and Leave, always in this order and
 * always in view. The first two stops of the keyboard skip to the main content and leave. On a small screen only Leave
 * stays in view. It stands as a child of `<body>`, or of what spans the whole page, since it stays in view inside of that.
 */
export const LeeHeader: Part<LeeHeaderProps> = /* @__PURE__ */ part(header, {
  options: 'name home exit language comfort pause leave main lang',
  nodes: 'name language comfort pause leave',
});

/** The props of {@link LeeIcon}. */
export type LeeIconProps = ElementProps<IconMarkup, LeeIconElement, never>;

/**
 * A still drawing beside words, in their colour and size. It says nothing by itself: only where no words stand beside it
 * does it need a `label`.
 */
export const LeeIcon: Part<LeeIconProps> = /* @__PURE__ */ part(icon, { options: 'name label' });

/** The props of {@link LeeLink}. */
export type LeeLinkProps = ElementProps<LinkMarkup, LeeLinkElement, never>;

/**
 * A link that is always underlined and large enough to press, and that says in words when it leaves this site or opens
 * a new window. The site that it leads to is not told where the person came from. A number to call stays in one piece.
 */
export const LeeLink: Part<LeeLinkProps> = /* @__PURE__ */ part(link, {
  options: 'href label alone leaves newWindow lang',
});

/** The props of {@link LeeSummary}. */
export type LeeSummaryProps = ElementProps<SummaryMarkup, LeeSummaryElement, never>;

/**
 * What was said, for looking it over: what was asked, the answer word for word, and a way to change it. Lines and spaces of an
 * answer stay as they were written, and words in another direction run in their own.
 */
export const LeeSummary: Part<LeeSummaryProps> = /* @__PURE__ */ part(summary, { options: 'rows lang' });

/** The props of {@link LeeComfort}. */
export type LeeComfortProps = ElementProps<
  { chosen: Parameters<typeof comfort>[0]; content: Parameters<typeof comfort>[1] },
  LeeComfortElement,
  never,
  'content'
>;

/**
 * Applies a person's choices of how a page is: to what it wraps, or, where it is empty, to the whole page. For the page it also
 * applies what the person keeps in this browser, which comes before what the page asks for. Each property is what is so now.
 */
export const LeeComfort: Part<LeeComfortProps> = /* @__PURE__ */ part(
  ({ chosen, content }: { chosen: Parameters<typeof comfort>[0]; content: Parameters<typeof comfort>[1] }) =>
    comfort(chosen, content),
  { options: 'chosen content', nodes: 'content', inside: 'content' },
);

/** The props of {@link LeeComfortPanel}. */
export type LeeComfortPanelProps = ElementProps<ComfortPanelMarkup, LeeComfortPanelElement, never>;

/**
 * Lets a person make the page easier to be in: its room and light, its text size, how much shows, and more. The page's own
 * button opens it, each choice applies at once and moves nothing that they are at, and one press undoes them all. It never
 * asks why and never suggests. Nothing is kept unless the person asks for it.
 *
 * Inside a `lee-comfort` that wraps a part of the page the choices are for that part, and are not kept.
 */
export const LeeComfortPanel: Part<LeeComfortPanelProps> = /* @__PURE__ */ part(comfortPanel, {
  options: 'offer keep lang',
});

/** The props of {@link LeeConsent}. */
export type LeeConsentProps = ControlProps<ConsentMarkup, 'input', 'state'>;

/**
 * A person's yes or no to one purpose: two equal boxes, neither chosen beforehand. It is taken back where it was given,
 * with the same effort, and can be cleared to "not decided". A form never waits for it. Once its last day is over it counts
 * as not decided, and says so.
 */
export const LeeConsent: Part<LeeConsentProps> = /* @__PURE__ */ part(consent, {
  options:
    'what who why otherwise yes no takenBack state now timeZone name label id hint error lang until ends',
  known: 'state',
});

/** The props of {@link LeeConsentGroup}. */
export type LeeConsentGroupProps = ElementProps<
  ConsentGroupMarkup,
  LeeConsentGroupElement,
  never,
  'consents'
>;

/**
 * Several consents, each on its own. What is needed in any case stands above them with its reason, and is no choice. Yes to
 * all is offered only beside no to all, and each is one press.
 */
export const LeeConsentGroup: Part<LeeConsentGroupProps> = /* @__PURE__ */ part(consentGroup, {
  options: 'heading level id needed consents all lang',
  nodes: 'consents',
  inside: 'consents',
});

/** The props of {@link LeeConsentLedger}. */
export type LeeConsentLedgerProps = ElementProps<ConsentLedgerMarkup, LeeConsentLedgerElement, never>;

/**
 * All that someone said yes or no to, when, and in which words, with the way to change each of them beside it. Its buttons send
 * native forms to the server, which writes it anew.
 */
export const LeeConsentLedger: Part<LeeConsentLedgerProps> = /* @__PURE__ */ part(consentLedger, {
  options: 'action entries hidden heading level id timeZone lang',
});

/** The props of {@link LeeConsentReceipt}. */
export type LeeConsentReceiptProps = ElementProps<ConsentReceiptMarkup, LeeConsentReceiptElement, never>;

/**
 * A person's own copy of what they said: on the page first, where it can be read and printed. Before a file is made it asks
 * whether it is safe to keep one here; only a yes makes it. The name of the file says nothing about what is in it.
 */
export const LeeConsentReceipt: Part<LeeConsentReceiptProps> = /* @__PURE__ */ part(consentReceipt, {
  options: 'entries from file fileName href heading level id timeZone lang',
});

/** The props of {@link LeeEmbedGate}. */
export type LeeEmbedGateProps = ElementProps<EmbedGateMarkup, LeeEmbedGateElement, never>;

/**
 * Holds back what comes from someone else, such as a video, a map or a chat, until a person asks for it by the name of the
 * service. Before that nothing is asked of the service. The same button takes it away again. Without JavaScript there is a
 * link to it.
 */
export const LeeEmbedGate: Part<LeeEmbedGateProps> = /* @__PURE__ */ part(embedGate, {
  options: 'src label service kind href learns unsafeReferrer lang',
});

/** The props of {@link LeeLimits}. */
export type LeeLimitsProps = ElementProps<LimitsMarkup, LeeLimitsElement, never>;

/**
 * What cannot stay here: who has to be told what, in the agency's own words, before anything is told. It is always in view,
 * and leads past what would have to be passed on.
 */
export const LeeLimits: Part<LeeLimitsProps> = /* @__PURE__ */ part(limits, {
  options: 'limits otherwise ask skip heading level id lang',
});

/** The props of {@link LeeRelease}. */
export type LeeReleaseProps = ElementProps<ReleaseMarkup, LeeReleaseElement, never>;

/**
 * A release of information: what is shared with one recipient, what for, until when, and what to know before signing. Signing
 * and not signing are two equal presses. It is not signed while something is missing that a law asks for, which is said
 * with a way to it; saying no always goes through.
 */
export const LeeRelease: Part<LeeReleaseProps> = /* @__PURE__ */ part(release, {
  options:
    'action heading discloser recipient information purpose ends signers revoke risks otherWays intermediary fundraising publicBody whyFree values lacks hidden lang profiles name circumstances now timeZone',
});

/** The props of {@link LeeAddress}. */
export type LeeAddressProps = ElementProps<AddressMarkup, LeeAddressElement, 'value'>;

/**
 * Where someone lives, as far as they want to say: an address in lines of their own, no fixed address, one that a state
 * programme keeps private, or a region alone, all of equal weight. Post may go somewhere else. Nothing is looked up.
 *
 * The page writes the `<fieldset>` itself, or gives attributes and the element makes it.
 */
export const LeeAddress: Part<LeeAddressProps> = /* @__PURE__ */ part(address, {
  options:
    'value name label id hint error required missing unclear decline declined private sensitive when asked lang why whoSees ifSkipped',
  known: 'value',
});

/** The props of {@link LeeChoice}. */
export type LeeChoiceProps = ControlProps<ChoiceMarkup, 'input', 'values'>;

/**
 * A question that is answered by choosing: one row of several, or any of several. Nothing is chosen beforehand, the
 * order stays as written, an answer can be taken back, and "I'd rather not say" is a row like the others.
 *
 * The page writes `<fieldset>`, `<legend>` and rows itself, or gives attributes and short `<lee-option>` rows, from
 * which the element makes them.
 */
export const LeeChoice: Part<LeeChoiceProps> = /* @__PURE__ */ part(choice, {
  options:
    'options preset own ownWords none many values name label id hint error required missing unclear decline declined private sensitive when asked lang why whoSees ifSkipped',
  known: 'values',
});

/** The props of {@link LeeDate}. */
export type LeeDateProps = ElementProps<DateMarkup, LeeDateElement, 'value'>;

/**
 * A date as someone remembers it: a day, a month, a year, any of them left empty, or a season, an age, before or after
 * something. It is sent as precise as it was said, in EDTF (ISO 8601-2), and what that cannot say as `<name>.about`.
 *
 * The page writes the `<fieldset>` with its boxes itself, or gives attributes and the element makes them.
 */
export const LeeDate: Part<LeeDateProps> = /* @__PURE__ */ part(date, {
  options:
    'value boxes autocomplete name label id hint error required missing unclear decline declined private sensitive when asked lang why whoSees ifSkipped',
  known: 'value',
});

/** The props of {@link LeeDecline}. */
export type LeeDeclineProps = ElementProps<DeclineMarkup, LeeDeclineElement, never>;

/**
 * "I'd rather not say" for a control or a `<fieldset>` of the page's own, sent as `<name>.declined`. What was answered
 * stays and is not sent meanwhile. The fields of Leeway have it as an attribute.
 */
export const LeeDecline: Part<LeeDeclineProps> = /* @__PURE__ */ part(decline, {
  options: 'for reasons name lang declined',
});

/** The props of {@link LeeFile}. */
export type LeeFileProps = ControlProps<FileMarkup, 'input', never>;

/**
 * Files that a person wants to hand over. Place and camera are taken out of JPEG, PNG and WebP pictures on their device,
 * before anything is sent, unless they want to send the originals. Files are listed by number, never by their own names,
 * and no picture is shown before someone asks for it.
 */
export const LeeFile: Part<LeeFileProps> = /* @__PURE__ */ part(file, {
  options:
    'maxSize maxFiles accept original name label id hint error required missing unclear decline declined private sensitive when asked lang why whoSees ifSkipped',
});

/** The props of {@link LeeLanguage}. */
export type LeeLanguageProps = ElementProps<LanguageMarkup, LeeLanguageElement, never>;

/**
 * The languages of a page, each by its own name: links, or buttons that send a form with `lang` and so keep what was
 * answered in it. Nothing changes until one is pressed.
 *
 * The page writes the links or buttons itself, or gives attributes and the element makes them.
 */
export const LeeLanguage: Part<LeeLanguageProps> = /* @__PURE__ */ part(language, {
  options: 'langs lang href form names',
});

/** The props of {@link LeeName}. */
export type LeeNameProps = ControlProps<NameMarkup, 'input', 'value'>;

/**
 * The name to use with someone: one line, in any script. A legal name is asked for only with a reason, which is said, and
 * pronouns take any words. It is sent as `<name>`, `<name>.legal` and `<name>.pronouns`.
 *
 * The page writes the `<fieldset>` with its lines itself, or gives attributes and the element makes them.
 */
export const LeeName: Part<LeeNameProps> = /* @__PURE__ */ part(name, {
  options:
    'value legal legalValue pronouns pronounsValue name label id hint error required missing unclear decline declined private sensitive when asked lang why whoSees ifSkipped',
  known: 'value',
});

/** The props of {@link LeeNarrative}. */
export type LeeNarrativeProps = ControlProps<NarrativeMarkup, 'textarea', 'value'>;

/**
 * A place to say what is happening in one's own words. It grows with them, asks for no length and counts nothing. What
 * is written can be hidden from the screen and shown again.
 *
 * The page writes `<label>`, hint, error and `<textarea>` itself, or gives attributes and the element makes them. Ideas
 * that help to begin go into a `<details>`, which the person opens.
 */
export const LeeNarrative: Part<LeeNarrativeProps> = /* @__PURE__ */ part(narrative, {
  options:
    'hint value prompts maxlength name label id error required missing unclear decline declined private sensitive when asked lang why whoSees ifSkipped',
  known: 'value',
});

/** The props of {@link LeeOption}. */
export type LeeOptionProps = ControlProps<OptionMarkup, 'input', 'checked'>;

/**
 * One row to choose: a native radio or check box, its label, and a line of hint where it helps. All of the row can be
 * pressed. The page writes the row in full, or gives attributes and the question around it makes the rest.
 */
export const LeeOption: Part<LeeOptionProps> = /* @__PURE__ */ part(option, {
  options: 'type id name value label hint checked required private describedBy lang inside',
  nodes: 'inside',
  known: 'checked',
});

/** The props of {@link LeeSafeContact}. */
export type LeeSafeContactProps = ElementProps<SafeContactMarkup, LeeSafeContactElement, never>;

/**
 * How someone may be reached without being put in danger: for each channel whether it is safe, and then when, as whom,
 * and whether a message may be left. It ends in one instruction, which the person reads and confirms.
 *
 * Nothing is safe unless it was said to be. The answers are sent as plain names, such as `<name>.text.safe`, and with
 * JavaScript as rules in JSON under `<name>` too.
 */
export const LeeSafeContact: Part<LeeSafeContactProps> = /* @__PURE__ */ part(safeContact, {
  options:
    'channels times says posted name label id hint error required missing unclear decline declined private sensitive when asked lang why whoSees ifSkipped',
});

/** The props of {@link LeeScale}. */
export type LeeScaleProps = ControlProps<ScaleMarkup, 'input', 'value'>;

/**
 * How much, or how often, in words: a row for each point, from one end to the other. There is no slider and no middle to
 * begin from, "I can't say" is a point like the others, and an answer can be taken back.
 *
 * The page writes `<fieldset>`, `<legend>` and rows itself, or gives attributes and short `<lee-option>` rows, from
 * which the element makes them.
 */
export const LeeScale: Part<LeeScaleProps> = /* @__PURE__ */ part(scale, {
  options:
    'points value name label id hint error lang declined required missing unclear decline private sensitive when asked why whoSees ifSkipped',
  known: 'value',
});

/** The props of {@link LeeSelect}. */
export type LeeSelectProps = ControlProps<SelectMarkup, 'select', 'value'>;

/**
 * A question with a long list of known answers, such as a county. The list is the browser's own, it begins empty, and
 * nothing in it is chosen beforehand.
 *
 * The page writes `<label>`, hint, error and `<select>` itself, or gives attributes and `<option>` or `<optgroup>`
 * children, from which the element makes them.
 */
export const LeeSelect: Part<LeeSelectProps> = /* @__PURE__ */ part(select, {
  options:
    'options value autocomplete name label id hint error required missing unclear decline declined private sensitive when asked lang why whoSees ifSkipped',
  known: 'value',
});

/** The props of {@link LeeTextField}. */
export type LeeTextFieldProps = ControlProps<TextFieldMarkup, 'input', 'value'>;

/**
 * A question with a short answer: a name, a number to text, an address to write to. Nothing is checked while someone
 * writes; what could not be read is said kindly, with an example, once they have left it. Numbers and addresses may be
 * written in whichever way, and are sent as they were written; a server reads them with `readNumber()`, `readEmail()` and
 * `readPhone()`.
 *
 * The page writes `<label>`, hint, error and `<input>` itself, or gives attributes and the element makes them.
 */
export const LeeTextField: Part<LeeTextFieldProps> = /* @__PURE__ */ part(textField, {
  options:
    'value type autocomplete inputmode maxlength name label id hint error required missing unclear decline declined private sensitive when asked lang why whoSees ifSkipped',
  known: 'value',
});

/** The props of {@link LeeWhoSees}. */
export type LeeWhoSeesProps = ElementProps<WhoSeesMarkup, LeeWhoSeesElement, never>;

/**
 * Who sees an answer, in a line beside a control of the page's own, with which it is read out. The fields of Leeway have
 * it as an attribute.
 */
export const LeeWhoSees: Part<LeeWhoSeesProps> = /* @__PURE__ */ part(whoSees, { options: 'who id lang' });

/** The props of {@link LeeWhy}. */
export type LeeWhyProps = ElementProps<WhyMarkup, LeeWhyElement, never>;

/**
 * Why something is asked, who sees it and what happens if it is skipped: short lines, closed until someone opens them
 * or asks for more words. For a question of the page's own; the fields of Leeway have them as attributes.
 */
export const LeeWhy: Part<LeeWhyProps> = /* @__PURE__ */ part(why, { options: 'lang why whoSees ifSkipped' });

/** The props of {@link LeeCrisis}. */
export type LeeCrisisProps = ElementProps<CrisisMarkup, LeeCrisisElement, never>;

/**
 * Whom someone can talk to right now, in their country and language: the choice and the hours, in the agency's own numbers. It
 * stands in the page like any other words; it does not open by itself, and reads nothing that someone wrote.
 */
export const LeeCrisis: Part<LeeCrisisProps> = /* @__PURE__ */ part(crisis, {
  options: 'lines country log lang',
});

/** The props of {@link LeeHelp}. */
export type LeeHelpProps = ElementProps<HelpMarkup, LeeHelpElement, never>;

/**
 * A person to talk to: by phone, text, chat or at their place, with hours, an honest wait, and languages. It says whether
 * someone is there now, or when they open next, in the agency's own time. Without JavaScript the hours stand alone.
 */
export const LeeHelp: Part<LeeHelpProps> = /* @__PURE__ */ part(help, {
  options: 'ways timeZone wait languages compact now log lang',
});

/** The props of {@link LeeCheckAnswers}. */
export type LeeCheckAnswersProps = ElementProps<CheckAnswersMarkup, LeeCheckAnswersElement, never, 'content'>;

/**
 * Shows a person everything that is about to be sent, in their own words, each answer with a way to change it and one to
 * take it out. What was declined stands there like every answer, and what is hard stays folded. It is read from the form
 * itself: there is no second list.
 *
 * In an intake it stands in the last part, with `slot="look-over"`, and the intake fills it. In any other form it fills
 * itself when it is shown, and with `refresh()`.
 */
export const LeeCheckAnswers: Part<LeeCheckAnswersProps> = /* @__PURE__ */ part(checkAnswers, {
  options: 'content',
  nodes: 'content',
  inside: 'content',
});

/** The props of {@link LeeConfirmation}. */
export type LeeConfirmationProps = ElementProps<ConfirmationMarkup, LeeConfirmationElement, never, 'text'>;

/**
 * Says that something arrived: who reads it and by when, how to change it or take it back, where a person's own copy is,
 * and whom to talk to before that. It celebrates nothing, asks nothing, and stays as it is.
 */
export const LeeConfirmation: Part<LeeConfirmationProps> = /* @__PURE__ */ part(confirmation, {
  options: 'heading text reader takeBack copy talk lang',
  nodes: 'text reader takeBack copy talk',
  inside: 'text',
});

/** The props of {@link LeeContentNote}. */
export type LeeContentNoteProps = ElementProps<ContentNoteMarkup, LeeContentNoteElement, never>;

/**
 * One neutral line about what comes next, tied to a choice: go on, skip, or come back later. It stands at the start of a
 * part of an intake; what follows it shows once someone chose to go on. The intake around it does what the other two say.
 */
export const LeeContentNote: Part<LeeContentNoteProps> = /* @__PURE__ */ part(contentNote, {
  options: 'text read lang',
});

/** The props of {@link LeeErrorSummary}. */
export type LeeErrorSummaryProps = ElementProps<ErrorSummaryMarkup, LeeErrorSummaryElement, never>;

/**
 * Says at the start of a form which answers need a look, with a link to each, once someone wants to send it. Takes focus
 * then, once. Nothing is taken away from the form, and nothing is said before.
 *
 * An intake has one of its own. This one stands in any other form, which it keeps from the browser's bubbles.
 */
export const LeeErrorSummary: Part<LeeErrorSummaryProps> = /* @__PURE__ */ part(errorSummary, {
  options: 'looks lang',
});

/** The props of {@link LeeIntake}. */
export type LeeIntakeProps = ElementProps<IntakeMarkup, LeeIntakeElement, never, 'steps'>;

/**
 * A form that asks a little at a time. One part shows; a person goes on and back as they like and loses nothing, looks
 * over everything in their own words, and sends it. Nothing is checked before they want to go on, and going back
 * never checks.
 *
 * It stands around a native `<form>` with any controls. Without JavaScript that is one plain page, which works.
 */
export const LeeIntake: Part<LeeIntakeProps> = /* @__PURE__ */ part(intake, {
  options: 'action steps looks content onePage minimum preview assisted titled enctype fresh lang',
  nodes: 'steps content',
  inside: 'steps',
});

/** The props of {@link LeePath}. */
export type LeePathProps = ElementProps<PathMarkup, LeePathElement, never>;

/**
 * Says where a person is: "Part 2 of 4: Contact. You can stop here." Names, never percent, and it never goes backward. For
 * forms that are a page a part; an intake writes this line itself.
 */
export const LeePath: Part<LeePathProps> = /* @__PURE__ */ part(path, { options: 'number total label lang' });

/** The props of {@link LeeStep}. */
export type LeeStepProps = ElementProps<StepMarkup, LeeStepElement, never, 'content'>;

/**
 * One part of an intake: a few questions under one heading, so that there is never more than a little to look at. The
 * `lee-intake` around it shows one part at a time and writes the path line and the buttons that are not there.
 */
export const LeeStep: Part<LeeStepProps> = /* @__PURE__ */ part(step, {
  options:
    'heading label content id number total current kind skippable skipped name when asked canEnd send lang',
  nodes: 'content',
  inside: 'content',
});

/** The props of {@link LeeWhatToExpect}. */
export type LeeWhatToExpectProps = ElementProps<WhatToExpectMarkup, LeeWhatToExpectElement, never>;

/**
 * What is about to be asked, before anything is: how many parts, about how long, what is optional, who sees it, what to
 * have near, and that a person can stop. It stands at the start of an intake.
 */
export const LeeWhatToExpect: Part<LeeWhatToExpectProps> = /* @__PURE__ */ part(whatToExpect, {
  options: 'parts long asked needed whoSees near preview lang',
});

/** The props of {@link LeeCover}. */
export type LeeCoverProps = ElementProps<CoverMarkup, LeeCoverElement, never>;

/**
 * Hides the screen and keeps the words, for when someone walks past. The page's own button opens a card that says "Notes"
 * and nothing else, over everything, on paper and in the title too. Only the button on the card shows the page again: no key
 * and no press beside it does. The words, the focus, the caret and the place on the page are as they were. Leaving is
 * carried inside it. It keeps nothing: after a reload the page shows.
 */
export const LeeCover: Part<LeeCoverProps> = /* @__PURE__ */ part(cover, {
  options: 'label heading auto lang',
});

/** The props of {@link LeeDiscreet}. */
export type LeeDiscreetProps = ElementProps<DiscreetMarkup, LeeDiscreetElement, never>;

/**
 * Keeps what a page is about out of its title, its icon and the names of what is downloaded from it, for as long as it is on
 * the page; what the page has of its own comes back when it goes. It cannot change the address, bookmarks, or a title that
 * is in the browser's history already, so that a server sends a neutral title to begin with where it can.
 */
export const LeeDiscreet: Part<LeeDiscreetProps> = /* @__PURE__ */ part(discreet, {
  options: 'shownTitle shownIcon',
});

/** The props of {@link LeeErase}. */
export type LeeEraseProps = ElementProps<EraseMarkup, LeeEraseElement, never>;

/**
 * Clears what this site keeps in this browser, in one step: its storage, databases, caches and the cookies that scripts can
 * read. Then it asks the site's own server for the rest in the background, and says in place what was cleared and what was
 * not. It dresses a native form, which does the server's part without JavaScript. What it clears and what stays is said
 * beside the button before the press.
 */
export const LeeErase: Part<LeeEraseProps> = /* @__PURE__ */ part(erase, { options: 'action label id lang' });

/** The props of {@link LeeExitExplainer}. */
export type LeeExitExplainerProps = ElementProps<ExitExplainerMarkup, LeeExitExplainerElement, never>;

/**
 * Says what "Leave this page" does and what it does not, before it is needed and whenever it is wanted: a native
 * `<details>` that can be opened again at any time. Its own button shows in place how leaving looks: the page is covered
 * for as long as the person wants, nothing is cleared, and the exit is carried there too. Without JavaScript it says what
 * is true then.
 */
export const LeeExitExplainer: Part<LeeExitExplainerProps> = /* @__PURE__ */ part(exitExplainer, {
  options: 'label keys help safer talk open level id lang',
  nodes: 'help',
});

/** The props of {@link LeeQuickExit}. */
export type LeeQuickExitProps = ElementProps<QuickExitMarkup, LeeQuickExitElement, never>;

/**
 * A link that leaves the site at once. One press covers the page, empties it and goes to another site; Back, Forward
 * and reload show nothing of the visit. It never asks whether someone is sure, and no one counts it. It cannot clear
 * the browser's history, and says so. Without JavaScript it is a link that leaves.
 *
 * Put `first.js` into the head of every page of the site: it holds before the part has come, and on pages without it.
 */
export const LeeQuickExit: Part<LeeQuickExitProps> = /* @__PURE__ */ part(quickExit, {
  options: 'href label fixed keys signOut lang',
});

/** The props of {@link LeeSaferVisit}. */
export type LeeSaferVisitProps = ElementProps<SaferVisitMarkup, LeeSaferVisitElement, never>;

/**
 * Words for someone who wonders whether this device is safe to use: another device, a private window and what it does not
 * do, a code on the phone, who may see the accounts. Where to find each is in native `<details>`, all closed; none is
 * chosen for the person, and nothing is kept. It works without JavaScript.
 */
export const LeeSaferVisit: Part<LeeSaferVisitProps> = /* @__PURE__ */ part(saferVisit, {
  options: 'help level id lang',
  nodes: 'help',
});

/** The props of {@link LeeTrailLight}. */
export type LeeTrailLightProps = ElementProps<TrailLightMarkup, LeeTrailLightElement, never>;

/**
 * Lets someone leave fewer pages behind the Back button: in this tab, once they ask for it with a check box, a link within
 * the site puts the new page in the place of the one they are on. It says what remains: the history of the browser keeps
 * every page. Put it on every page of the site; where no choice is to be offered, empty and `hidden`, it follows.
 */
export const LeeTrailLight: Part<LeeTrailLightProps> = /* @__PURE__ */ part(trailLight, {
  options: 'hidden id lang',
});

/** The props of {@link LeeLoading}. */
export type LeeLoadingProps = ElementProps<LoadingMarkup, LeeLoadingElement, never>;

/**
 * Says that something is on its way: nothing for the first second, then a line of words, and other words after ten
 * seconds. Nothing turns or blinks, and the words have their room before they come. It begins when it is put into the
 * page, or is no longer `hidden`, or at the moment that `since` says.
 */
export const LeeLoading: Part<LeeLoadingProps> = /* @__PURE__ */ part(loading, {
  options: 'text slow since hidden lang',
});

/** The props of {@link LeeNotice}. */
export type LeeNoticeProps = ElementProps<NoticeMarkup, LeeNoticeElement, never, 'text'>;

/**
 * A message that stays until it is put away: an icon, a word, an edge, and what there is to say. It is read out only
 * where it comes after the page has loaded, and interrupts nothing.
 */
export const LeeNotice: Part<LeeNoticeProps> = /* @__PURE__ */ part(notice, {
  options: 'kind text word dismissible lang',
  nodes: 'text',
  inside: 'text',
});

/** The props of {@link LeePause}. */
export type LeePauseProps = ElementProps<PauseMarkup, LeePauseElement, never>;

/**
 * "I need a moment", always in reach. The page's own button opens a quiet room: a calm surface with one line and up to
 * three equal choices. It waits as long as it takes: nothing is timed, said or moved in it, and it never opens by
 * itself. Meanwhile nothing of the page can be read, and nothing in it moves, sounds or goes on by itself. Leaving is
 * carried inside it.
 *
 * Where the page has a `lee-quiet-room`, that is what opens.
 */
export const LeePause: Part<LeePauseProps> = /* @__PURE__ */ part(pause, { options: 'later talk kept lang' });

/** The props of {@link LeeQuietRoom}. */
export type LeeQuietRoomProps = ElementProps<QuietRoomMarkup, LeeQuietRoomElement, never, 'content'>;

/**
 * A calm surface over the page for as long as someone needs, with what an agency offers there: some words to come to rest, a
 * picture, a sound. Each is closed until the person opens it, and closed again once they go on. A `lee-pause` opens the
 * room, by a press and never by itself. Without JavaScript there is no pause, and nothing of it shows.
 */
export const LeeQuietRoom: Part<LeeQuietRoomProps> = /* @__PURE__ */ part(quietRoom, {
  options: 'id later talk kept content',
  nodes: 'content',
  inside: 'content',
});

/** The props of {@link LeeSaveStatus}. */
export type LeeSaveStatusProps = ElementProps<SaveStatusMarkup, LeeSaveStatusElement, never>;

/**
 * Says at every moment what is kept of what a person writes, where, and until when, and lets them erase it in one step. Nothing
 * is kept before they press "Keep what I write", have read what that does and does not protect against, and said yes. What is
 * kept is sealed with return words that only they have. It stands in a form, before its buttons; in an intake it goes along
 * to the part that shows. Define `lee-button` too.
 */
export const LeeSaveStatus: Part<LeeSaveStatusProps> = /* @__PURE__ */ part(saveStatus, {
  options: 'policy keep address for sent lang',
});

/** The props of {@link LeeSessionKeeper}. */
export type LeeSessionKeeperProps = ElementProps<SessionKeeperMarkup, LeeSessionKeeperElement, never>;

/**
 * Throws no one out while they think. Where a server ends a visit after a time, it says until when before someone begins; it
 * asks five minutes before the end, and once more at two, whether they want to stay, and one press is enough. After
 * the end the page is covered, and every word stays on it until the visit is open again. It counts no seconds aloud. Where
 * no visit ends it shows nothing.
 */
export const LeeSessionKeeper: Part<LeeSessionKeeperProps> = /* @__PURE__ */ part(sessionKeeper, {
  options: 'until now extend most keep pauseMost signIn visit timeZone lang',
});
