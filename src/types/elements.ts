// Generated from custom-elements.json by `npm run generate`.
import type { LeeCompound } from '../base/lee-compound.js';
import type { LeeControl } from '../base/lee-control.js';
import type { LeeField } from '../base/lee-field.js';
import type { LeeGroup } from '../base/lee-group.js';
import type { LeeRows } from '../base/lee-rows.js';
import type { LeeButton } from '../components/basics/button/button.js';
import type { LeeDetails } from '../components/basics/details/details.js';
import type { LeeIcon } from '../components/basics/icon/icon.js';
import type { LeeLink } from '../components/basics/link/link.js';
import type { LeeConsentReceipt } from '../components/consent/consent-receipt/consent-receipt.js';
import type { LeeConsent } from '../components/consent/consent/consent.js';
import type { LeeEmbedGate } from '../components/consent/embed-gate/embed-gate.js';
import type { LeeRelease } from '../components/consent/release/release.js';
import type { LeeChoice } from '../components/fields/choice/choice.js';
import type { LeeDate } from '../components/fields/date/date.js';
import type { LeeDecline } from '../components/fields/decline/decline.js';
import type { LeeFile } from '../components/fields/file/file.js';
import type { LeeLanguage } from '../components/fields/language/language.js';
import type { LeeName } from '../components/fields/name/name.js';
import type { LeeNarrative } from '../components/fields/narrative/narrative.js';
import type { LeeOption } from '../components/fields/option/option.js';
import type { LeeSafeContact } from '../components/fields/safe-contact/safe-contact.js';
import type { LeeTextField } from '../components/fields/text-field/text-field.js';
import type { LeeWhoSees } from '../components/fields/who-sees/who-sees.js';
import type { LeeWhy } from '../components/fields/why/why.js';
import type { LeeHelp } from '../components/help/help/help.js';
import type { LeeContentNote } from '../components/intake/content-note/content-note.js';
import type { LeeIntake } from '../components/intake/intake/intake.js';
import type { LeePath } from '../components/intake/path/path.js';
import type { LeeStep } from '../components/intake/step/step.js';
import type { LeeCover } from '../components/leaving/cover/cover.js';
import type { LeeDiscreet } from '../components/leaving/discreet/discreet.js';
import type { LeeExitExplainer } from '../components/leaving/exit-explainer/exit-explainer.js';
import type { LeeQuickExit } from '../components/leaving/quick-exit/quick-exit.js';
import type { LeeLoading } from '../components/messages/loading/loading.js';
import type { LeeNotice } from '../components/messages/notice/notice.js';
import type { LeePause } from '../components/pausing/pause/pause.js';
import type { LeeQuietRoom } from '../components/pausing/quiet-room/quiet-room.js';
import type { LeeSaveStatus } from '../components/pausing/save-status/save-status.js';
import type { LeeSessionKeeper } from '../components/pausing/session-keeper/session-keeper.js';
import type { LeeComfortChangeEvent } from '../components/comfort/comfort-panel/comfort-change-event.js';
import type { LeeConsentChangeEvent } from '../components/consent/consent/consent-change-event.js';
import type { LeeStepChangeEvent } from '../components/intake/intake/step-change-event.js';
import type { LeeSubmitEvent } from '../controllers/submit-event.js';
import type { LeeCoverEvent } from '../components/leaving/cover/cover-events.js';
import type { LeeUncoverEvent } from '../components/leaving/cover/cover-events.js';
import type { LeeEraseEvent } from '../components/leaving/erase/erase-event.js';
import type { LeePauseEvent } from '../controllers/pause-events.js';
import type { LeeResumeEvent } from '../controllers/pause-events.js';

/** How a value is written: in a template as itself, and in HTML as text. */
type Written<Value> =
  Value | (number extends Value ? `${number}` : never) | (boolean extends Value ? '' : never);

export interface LeeCompoundAttributes extends LeeFieldsetAttributes {
  /**
   * Offers not to answer, sent as `<name>.declined`: "I'd rather not say", or the reasons it names, as in
   * `asked-declined asked-unknown temp-unknown`.
   */
  decline?: Written<LeeCompound['decline']>;
}

export interface LeeControlAttributes extends LeeFieldAttributes {
  /** the name that the answer is sent under */
  name?: Written<string>;
  /** what the control holds when the page arrives */
  value?: Written<string>;
  /** the form is not sent without an answer or a decline; "needed" is added to the question */
  required?: Written<boolean>;
  /** the control is out of use; say beside it why */
  disabled?: Written<boolean>;
  /** the words can be read and copied, not changed */
  readonly?: Written<boolean>;
  /** what a browser may fill in, such as `given-name` */
  autocomplete?: Written<string>;
  /** the keyboard of a phone, such as `numeric` */
  inputmode?: Written<string>;
  /** the fewest characters, where there is a real limit */
  minlength?: Written<number>;
  /** the most characters, where there is a real limit */
  maxlength?: Written<number>;
  /** what the answer has to look like; only where a server could not work it out */
  pattern?: Written<string>;
  /**
   * Offers not to answer, sent as `<name>.declined`: "I'd rather not say", or the reasons it names, as in
   * `asked-declined asked-unknown temp-unknown`.
   */
  decline?: Written<LeeControl['decline']>;
}

export interface LeeFieldAttributes {
  /** The question. Needed where the page does not write a `<label>` or `<legend>` itself. */
  label?: Written<LeeField['label']>;
  /** A line under the question that helps to answer it. */
  hint?: Written<LeeField['hint']>;
  /** The host's own words about an answer that needs a look. Empty takes them away. */
  error?: Written<LeeField['error']>;
  /** What is said when a needed answer is empty, in place of the default. Names the thing, not the fault. */
  missing?: Written<LeeField['missing']>;
  /** What is said when an answer could not be read, in place of the default. Gives an example. */
  unclear?: Written<LeeField['unclear']>;
  /** Why this is asked: a short line, which a person opens. */
  why?: Written<LeeField['why']>;
  /** Who sees the answer. Stands with `why` where there is one, else in view. */
  'who-sees'?: Written<LeeField['whoSees']>;
  /** What happens if this is skipped. Stands with `why`. */
  'if-skipped'?: Written<LeeField['ifSkipped']>;
  /**
   * Keeps the answer out of form history, spelling services and restored pages, as far as the browser allows, and says
   * that a browser may not.
   */
  private?: Written<LeeField['private']>;
  /** Whether the question is a hard one. An intake then folds its answer away, and asks for a `why` and a `decline`. */
  sensitive?: Written<LeeField['sensitive']>;
  /** By which answers an intake asks this, such as `reach=text`. What is not asked is kept, and never sent. */
  when?: Written<LeeField['when']>;
}

export interface LeeFieldsetAttributes extends LeeFieldAttributes {
  /** the name that answers are sent under */
  name?: Written<string>;
  /** the whole question is out of use; say beside it why */
  disabled?: Written<boolean>;
  /** the form is not sent without an answer or a decline; "needed" is added to the question */
  required?: Written<boolean>;
}

export interface LeeGroupAttributes extends LeeFieldsetAttributes {
  /** The value of the row that is ticked, the first one where there are several; empty where none is. */
  value?: LeeGroup['value'];
}

export interface LeeRowsAttributes extends LeeGroupAttributes {
  /**
   * Offers not to answer, as rows like the others: "I'd rather not say", or the reasons it names, as in
   * `asked-declined asked-unknown temp-unknown`. The reason is sent in place of the answer.
   */
  decline?: Written<LeeRows['decline']>;
  /** The values of the rows that are ticked, in the order of the rows. */
  values?: LeeRows['values'];
}

export interface LeeButtonAttributes {
  /** How much it stands out: `outline`, `filled` (one on a view at most) or `quiet`. */
  variant?: Written<LeeButton['variant']>;
  /** What has to happen first, in words. As long as there are any, a press does nothing. */
  reason?: Written<LeeButton['reason']>;
  /** Whether what was pressed is on its way. Says so, and a press does nothing. */
  busy?: Written<LeeButton['busy']>;
}

export type LeeCardAttributes = object;

export type LeeChoicePairAttributes = object;

export interface LeeDetailsAttributes {
  /**
   * For words that show, and that someone can do without: `words` folds where a person asked for fewer of them, `around` in the
   * room nook. Never for what is needed to answer or to stay safe.
   */
  tuck?: Written<LeeDetails['tuck']>;
}

export type LeeDialogAttributes = object;

export type LeeHeaderAttributes = object;

export interface LeeIconAttributes {
  /** Which drawing: `info`, `saved`, `look`, `important`, `leave`, `pause`, `comfort`, `close` or `more`. */
  name?: Written<LeeIcon['name']>;
  /** What it means, where no words stand beside it. */
  label?: Written<LeeIcon['label']>;
}

export interface LeeLinkAttributes {
  /** Whether it stands alone, and not in a sentence: it takes the room of what is pressed. */
  alone?: Written<LeeLink['alone']>;
  /** Whether it leads to another site, which is said in words. */
  leaves?: Written<LeeLink['leaves']>;
}

export type LeeSummaryAttributes = object;

export interface LeeComfortPanelAttributes {
  /** where choices are kept if the person asks: in the browser alone, or in a cookie, so that the server writes the next page with them */
  keep?: Written<'browser' | 'cookie'>;
  /** stands in the page as one line with two answers, and is not there again once it was answered */
  offer?: Written<boolean>;
}

export interface LeeComfortAttributes {
  /** the room; `system` leaves it to the device */
  room?: Written<'system' | 'steady' | 'open' | 'nook' | 'dusk' | 'still' | 'clear'>;
  /** the light of the room; `system` leaves it as it is */
  light?: Written<'system' | 'dim' | 'even' | 'bright'>;
  /** the text size; `system` leaves it as it is */
  text?: Written<'system' | 'large' | 'larger'>;
  /** how much shows at once; `system` leaves it to the room */
  amount?: Written<'system' | 'one' | 'part' | 'everything'>;
  /** how much is explained; `system` leaves it as it is */
  words?: Written<'system' | 'fewer' | 'usual' | 'more'>;
  /** whether ways to get help take one line; `system` leaves them as they are */
  help?: Written<'system' | 'shown' | 'tucked'>;
  /** the space between things; `system` leaves it to the agency */
  spacing?: Written<'system' | 'close' | 'usual' | 'roomy'>;
  /** corners and edges; `system` leaves them to the room */
  edges?: Written<'system' | 'soft' | 'firm'>;
  /** lines under links; `system` leaves them to the room */
  underlines?: Written<'system' | 'off' | 'on'>;
  /** the ring around what has the focus; `system` leaves it as it is */
  ring?: Written<'system' | 'usual' | 'strong'>;
  /** whether anything may fade; `system` leaves it to the device */
  motion?: Written<'system' | 'still' | 'usual'>;
  /** whether anything may sound; with `system`, nothing sounds by itself */
  sound?: Written<'system' | 'off' | 'on'>;
}

export type LeeConsentGroupAttributes = object;

export type LeeConsentLedgerAttributes = object;

export interface LeeConsentReceiptAttributes {
  /** What the file holds, as the server wrote it: text, or JSON. Without it there is only paper. */
  file?: Written<LeeConsentReceipt['file']>;
  /** The name of the file, which says nothing about it, such as `notes.json`. */
  'file-name'?: Written<LeeConsentReceipt['fileName']>;
}

export interface LeeConsentAttributes extends LeeGroupAttributes {
  /** What the row for yes says, such as "Yes, share my notes with Harbor Clinic". */
  yes?: Written<LeeConsent['yes']>;
  /** What the row for no says, in as many words. */
  no?: Written<LeeConsent['no']>;
  /** What happens to what was shared already. Said when a yes is taken back. */
  'taken-back'?: Written<LeeConsent['takenBack']>;
  /** The last day on which a yes holds, such as `2027-05-23`. From the next day on it counts as not decided. */
  ends?: Written<LeeConsent['ends']>;
  /** That its last day is over, as the server knows it. The part also looks at `ends` itself. */
  ended?: Written<LeeConsent['ended']>;
}

export interface LeeEmbedGateAttributes {
  /** Its address, which is asked for after the press. It begins with `https://`, or is on this site. */
  src?: Written<LeeEmbedGate['src']>;
  /** What it shows, in a few words: the name of the frame. */
  label?: Written<LeeEmbedGate['label']>;
  /** Whose it is, as people know it, such as "YouTube". */
  service?: Written<LeeEmbedGate['service']>;
  /** Why the service has to know which site shows it. Where this is not set, it is not told. */
  'unsafe-referrer'?: Written<LeeEmbedGate['unsafeReferrer']>;
  /** What it is. */
  kind?: Written<LeeEmbedGate['kind']>;
}

export type LeeLimitsAttributes = object;

export interface LeeReleaseAttributes {
  /** The laws that it is written under: `vawa`, `hipaa`, `part2`, `gdpr`, with spaces between. */
  profiles?: Written<LeeRelease['profiles']>;
  /**
   * What it is used for, where a law asks for more then: `tpo`, `intermediary`, `fundraising`; and what stands alone:
   * `psychotherapy-notes`, `counseling-notes`, `proceedings`.
   */
  circumstances?: Written<LeeRelease['circumstances']>;
  /** With what the names of its answers begin. */
  name?: Written<LeeRelease['name']>;
}

export type LeeAddressAttributes = LeeCompoundAttributes;

export interface LeeChoiceAttributes extends LeeRowsAttributes {
  /** Takes any number of answers, with check boxes, instead of one. */
  many?: Written<LeeChoice['many']>;
  /** Brings rows that many questions have: `yes-no` brings yes, no and not sure, sent as `yes`, `no` and `unsure`. */
  preset?: Written<LeeChoice['preset']>;
  /**
   * Offers a row to answer in one's own words, sent as `own` with the words as `<name>.own`. Writing ticks it. The
   * attribute's text, where it has one, is what the row says.
   */
  own?: Written<LeeChoice['own']>;
  /**
   * Offers a row that says that none of the others fits, sent as `none`. With many it takes the other ticks away. The
   * attribute's text, where it has one, is what the row says.
   */
  none?: Written<LeeChoice['none']>;
}

export interface LeeDateAttributes extends LeeCompoundAttributes {
  /** `bday` where it is asked for the person's own birthday */
  autocomplete?: Written<string>;
  /** The date in EDTF, such as `1990-06-04`, `1990-06`, `199X` or `1990-21`; empty where there is none. */
  value?: LeeDate['value'];
}

export interface LeeDeclineAttributes {
  /** The id of the control, or of the `<fieldset>`, that can be declined. */
  for?: Written<LeeDecline['htmlFor']>;
  /** The reasons to offer, as in `asked-declined asked-unknown temp-unknown`; the first where nothing is said. */
  reasons?: Written<LeeDecline['reasons']>;
}

export interface LeeFileAttributes extends LeeCompoundAttributes {
  /** the kinds that the file chooser offers, as in `image/*,.pdf` */
  accept?: Written<string>;
  /** The most bytes that a file may have. */
  'max-size'?: Written<LeeFile['maxSize']>;
  /** The most files that there is room for. */
  'max-files'?: Written<LeeFile['maxFiles']>;
}

export interface LeeLanguageAttributes {
  /** The languages to offer, as BCP 47 tags in their order: `en es ar`. */
  langs?: Written<LeeLanguage['langs']>;
  /** Where a language leads; `{lang}` stands for its tag. */
  href?: Written<LeeLanguage['href']>;
  /** The id of a form. Each language is then a button that sends it, whatever it holds, with `lang`. */
  form?: Written<LeeLanguage['form']>;
  /** Names to use in place of those that a browser knows, by tag. */
  names?: Written<LeeLanguage['names']>;
}

export interface LeeNameAttributes extends LeeCompoundAttributes {
  /** Why a legal name is needed. Asks for one, with this reason beside it; never without. */
  legal?: Written<LeeName['legal']>;
  /** Whether there is a line for pronouns. */
  pronouns?: Written<LeeName['pronouns']>;
}

export interface LeeNarrativeAttributes extends LeeControlAttributes {
  /** Whether what was written is hidden from the screen. It stays in its place, and is sent. */
  covered?: LeeNarrative['covered'];
}

export interface LeeOptionAttributes {
  /** What is sent when the row is ticked; the label where nothing is said. For rows without an `<input>` of their own. */
  value?: Written<LeeOption['value']>;
  /** What the row says. For rows without a `<label>` of their own. */
  label?: Written<LeeOption['label']>;
  /** A line under the label that helps to choose. */
  hint?: Written<LeeOption['hint']>;
}

export interface LeeSafeContactAttributes extends LeeCompoundAttributes {
  /** The times to choose from, with commas between them, such as "In the morning, After 5 pm". */
  times?: Written<LeeSafeContact['times']>;
  /** What the agency could say it is, with commas between, such as "a friend, the dentist". */
  says?: Written<LeeSafeContact['says']>;
  /** The channels that are asked about, of `text`, `call`, `email` and `post`. */
  channels?: Written<LeeSafeContact['channels']>;
}

export type LeeScaleAttributes = LeeRowsAttributes;

export type LeeSelectAttributes = LeeControlAttributes;

export interface LeeTextFieldAttributes extends LeeControlAttributes {
  /**
   * The kind of text, which decides the keyboard on a phone and how it is read: `text`, `number`, `email`, `tel` or
   * `url`.
   */
  type?: Written<LeeTextField['type']>;
}

export interface LeeWhoSeesAttributes {
  /** Who sees the answer. */
  who?: Written<LeeWhoSees['who']>;
  /** The id of the control that the line describes. */
  for?: Written<LeeWhoSees['htmlFor']>;
}

export interface LeeWhyAttributes {
  /** Why it is asked. */
  why?: Written<LeeWhy['why']>;
  /** Who sees the answer. */
  'who-sees'?: Written<LeeWhy['whoSees']>;
  /** What happens if it is skipped. */
  'if-skipped'?: Written<LeeWhy['ifSkipped']>;
}

export type LeeCrisisAttributes = object;

export interface LeeHelpAttributes {
  /** Whether it is one row, for the header or the foot of every page. */
  compact?: Written<LeeHelp['compact']>;
}

export type LeeCheckAnswersAttributes = object;

export type LeeConfirmationAttributes = object;

export interface LeeContentNoteAttributes {
  /** Whether someone chose to go on. A server writes it where the part comes back with answers in it. */
  read?: Written<LeeContentNote['read']>;
}

export type LeeErrorSummaryAttributes = object;

export interface LeeIntakeAttributes {
  /** What the button that sends says, where the page does not write it: "Send to", and the name of the agency. */
  send?: Written<LeeIntake['send']>;
  /** Shows all parts on one page, unless the person chose to see a part at a time. */
  'one-page'?: Written<LeeIntake['onePage']>;
  /**
   * The names without which the form is not sent, with spaces between. Where they are said, nothing else is waited for, and
   * each part leads to sending.
   */
  minimum?: Written<LeeIntake['minimum']>;
  /** Lets people look around first: every question can be read, nothing is checked, kept or sent. */
  preview?: Written<LeeIntake['preview']>;
  /** The name of whoever fills it in with the person. It stays in view, and is sent as `assisted`. */
  assisted?: Written<LeeIntake['assisted']>;
  /** The agency's short name, for a title that says which part shows, and never what is asked in it. */
  titled?: Written<LeeIntake['titled']>;
}

export interface LeePathAttributes {
  /** Which part this is, counted from 1. */
  number?: Written<LeePath['number']>;
  /** How many parts there are. Leave it out where that can change on the way. */
  total?: Written<LeePath['total']>;
  /** The name of the part. */
  label?: Written<LeePath['label']>;
}

export interface LeeStepAttributes {
  /** The heading. Needed where the page does not write one itself. */
  heading?: Written<LeeStep['heading']>;
  /** The short name of the part in its path line, where the heading is long. */
  label?: Written<LeeStep['label']>;
  /** Of which kind it is: `easy`, `sensitive`, or `landing`, which asks nothing and lets a person arrive. */
  kind?: Written<LeeStep['kind']>;
  /** Offers "Skip this part", of equal weight. It is sent as `<name>.skipped`; what was answered in it is not sent then. */
  skippable?: Written<LeeStep['skippable']>;
  /** The name that skipping is sent under; the id where nothing is said. */
  name?: Written<LeeStep['name']>;
  /** By which answers this part is asked, such as `reach=text`. What is not asked is kept, and never sent. */
  when?: Written<LeeStep['when']>;
  /** Whether this part shows first. A server writes it where an answer needs a look; later it says nothing. */
  current?: Written<LeeStep['current']>;
}

export type LeeWhatToExpectAttributes = object;

export interface LeeCoverAttributes {
  /** Covers the page by itself as well, when the person goes to another tab or app. It stays covered until they press. */
  auto?: Written<LeeCover['auto']>;
  /** What the card and the title of the page say while it is covered. By default: "Notes". */
  heading?: Written<LeeCover['heading']>;
}

export interface LeeDiscreetAttributes {
  /** What the title of the page says. By default: "Notes". */
  'shown-title'?: Written<LeeDiscreet['shownTitle']>;
  /** The address of an icon of the site that says nothing. By default: an empty icon. */
  'shown-icon'?: Written<LeeDiscreet['shownIcon']>;
}

export type LeeEraseAttributes = object;

export interface LeeExitExplainerAttributes {
  /** The keys that its words are about, as `lee-quick-exit` names them: `Shift Shift Shift` where nothing is said. */
  keys?: Written<LeeExitExplainer['keys']>;
}

export interface LeeQuickExitAttributes {
  /** Stays in view at the top and inline end of the page, wherever it is scrolled to. For use outside a header. */
  fixed?: Written<LeeQuickExit['fixed']>;
  /**
   * The keys that leave when they are pressed one after the other within five seconds: names of `KeyboardEvent.key` with
   * spaces between, `Shift Shift Shift` where nothing is said. `off` keeps keys from leaving.
   */
  keys?: Written<LeeQuickExit['keys']>;
  /** An address of the site that is told, by a post without content, that someone left. Nothing waits for it. */
  'sign-out'?: Written<LeeQuickExit['signOut']>;
}

export type LeeSaferVisitAttributes = object;

export type LeeTrailLightAttributes = object;

export interface LeeLoadingAttributes {
  /** Nothing is on its way. */
  hidden?: Written<boolean>;
  /** What is said after one second. */
  text?: Written<LeeLoading['text']>;
  /**
   * What is said after ten seconds. Write only what is true whatever becomes of it. Where it is empty, nothing more is said,
   * and what was said after one second stays.
   */
  slow?: Written<LeeLoading['slow']>;
  /**
   * Since when someone waits: an ISO 8601 date and time with its zone. What would have been said by now stands there at once.
   * Where nothing is written they wait since it shows.
   */
  since?: Written<LeeLoading['since']>;
}

export interface LeeNoticeAttributes {
  /** What kind of message it is: `info`, `saved`, `look` (something needs a look) or `important`. */
  kind?: Written<LeeNotice['kind']>;
  /** Offers a button that puts the message away: the element is `hidden` then. Define `lee-button` too. */
  dismissible?: Written<LeeNotice['dismissible']>;
}

export interface LeePauseAttributes {
  /** The address of "Come back another day". The choice is shown only with one. */
  later?: Written<LeePause['later']>;
  /** The address of "Talk to someone", such as a page with numbers or `tel:…`. The choice is shown only with one. */
  talk?: Written<LeePause['talk']>;
  /** What becomes of what was written if the person goes, where the site keeps it. By default: it is not kept. */
  kept?: Written<LeePause['kept']>;
  /** The id of the `lee-quiet-room` that opens, where the page has several; the first one where nothing is said. */
  room?: Written<LeePause['room']>;
}

export interface LeeQuietRoomAttributes {
  /** The address of "Come back another day"; that of the `lee-pause` where nothing is said. */
  later?: Written<LeeQuietRoom['later']>;
  /** The address of "Talk to someone"; that of the `lee-pause` where nothing is said. */
  talk?: Written<LeeQuietRoom['talk']>;
  /** What becomes of what was written if the person goes; what the `lee-pause` says where nothing is said. */
  kept?: Written<LeeQuietRoom['kept']>;
}

export interface LeeSaveStatusAttributes {
  /** Where it may be kept: `none`, `memory` (this page), `device` (this browser, sealed) or `server` (this site, sealed). */
  policy?: Written<LeeSaveStatus['policy']>;
  /** For how many days it is kept after the last saving. */
  keep?: Written<LeeSaveStatus['keep']>;
  /** With `server`, the address on this site that keeps it. */
  address?: Written<LeeSaveStatus['address']>;
  /** The id of the form, where the part stands outside of it. */
  for?: Written<LeeSaveStatus['formId']>;
  /**
   * On the page that says that a form was sent: the address of the form's page, with `#` and the form's id where it has one.
   * Erases what this browser kept of it, if it was sent from this tab.
   */
  sent?: Written<LeeSaveStatus['sent']>;
}

export interface LeeSessionKeeperAttributes {
  /** When the server ends the visit: an ISO 8601 date and time with its zone. Without one nothing shows. */
  until?: Written<LeeSessionKeeper['until']>;
  /** The server's time when it wrote the page: an ISO 8601 date and time. Where nothing is said the device's clock counts. */
  now?: Written<LeeSessionKeeper['now']>;
  /** An address of the site. A post without content is answered with the new end, as JSON: `{ "until": "…" }`. */
  extend?: Written<LeeSessionKeeper['extend']>;
  /** The end beyond which no visit is prolonged: an ISO 8601 date and time. Without one a visit can be prolonged for good. */
  most?: Written<LeeSessionKeeper['most']>;
  /** Prolongs the visit without a question while the person writes, points or moves in the page. */
  keep?: Written<LeeSessionKeeper['keep']>;
  /** For how many minutes a visit is prolonged while the page is paused. The quiet room says until when that is. */
  'pause-most'?: Written<LeeSessionKeeper['pauseMost']>;
  /** Where the visit is opened again, such as the page where one signs in. It opens in a new window. */
  'sign-in'?: Written<LeeSessionKeeper['signIn']>;
  /** An opaque name for whose visit it is. A page that was written for another one stays covered. */
  visit?: Written<LeeSessionKeeper['visit']>;
}

/** What each element takes: its attributes, and those properties that stand in no attribute. */
export interface LeeElements {
  /**
   * A button, or a link that stands as one, that is large enough to press and says what it does in full. It never greys
   * out without a word: what it waits for is said under it, and it stays in reach of the keyboard. A second press within
   * 400 ms is ignored.
   */
  'lee-button': LeeButtonAttributes;
  /**
   * Keeps together what belongs together: an edge around a heading and what it is about. It is never pressed itself; what
   * can be pressed stands in it, and says so.
   */
  'lee-card': LeeCardAttributes;
  /**
   * Two answers of exactly equal weight: the same size, edge and contrast, in the order in which they are written. It dresses
   * two `lee-button`, neither of which can be filled or quiet in it.
   */
  'lee-choice-pair': LeeChoicePairAttributes;
  /**
   * Words that someone can open if they want them, and that stay closed until then. Where a person asked for more words, or is in
   * the room open, they are open from the start. It dresses a native `<details>`, works without JavaScript, and is open on paper.
   *
   * With `tuck` it is the other way round: words that show, and fold into one line for whoever wants less.
   */
  'lee-details': LeeDetailsAttributes;
  /**
   * Words or a question over the page, once someone has asked for them. The page's own button opens a native `<dialog>`,
   * which never opens by itself: `open` in the markup does nothing. It is named by its heading, closes with "Close" and
   * with Escape, and carries the quick exit of the page inside it. Without JavaScript it is a section of the page.
   */
  'lee-dialog': LeeDialogAttributes;
  /**
   * The top of every page: whose page it is, its languages, and at its end Comfort, Pause and Leave, always in this order and
   * always in view. The first two stops of the keyboard skip to the main content and leave. On a small screen only Leave
   * stays in view. It stands as a child of `<body>`, or of what spans the whole page, since it stays in view inside of that.
   */
  'lee-header': LeeHeaderAttributes;
  /**
   * A still drawing beside words, in their colour and size. It says nothing by itself: only where no words stand beside it
   * does it need a `label`.
   */
  'lee-icon': LeeIconAttributes;
  /**
   * A link that is always underlined and large enough to press, and that says in words when it leaves this site or opens
   * a new window. The site that it leads to is not told where the person came from. A number to call stays in one piece.
   */
  'lee-link': LeeLinkAttributes;
  /**
   * What was said, for looking it over: what was asked, the answer word for word, and a way to change it. Lines and spaces of an
   * answer stay as they were written, and words in another direction run in their own.
   */
  'lee-summary': LeeSummaryAttributes;
  /**
   * Lets a person make the page easier to be in: its room and light, its text size, how much shows, and more. The page's own
   * button opens it, each choice applies at once and moves nothing that they are at, and one press undoes them all. It never
   * asks why and never suggests. Nothing is kept unless the person asks for it.
   *
   * Inside a `lee-comfort` that wraps a part of the page the choices are for that part, and are not kept.
   */
  'lee-comfort-panel': LeeComfortPanelAttributes;
  /**
   * Applies a person's choices of how a page is: to what it wraps, or, where it is empty, to the whole page. For the page it also
   * applies what the person keeps in this browser, which comes before what the page asks for. Each property is what is so now.
   */
  'lee-comfort': LeeComfortAttributes;
  /**
   * Several consents, each on its own. What is needed in any case stands above them with its reason, and is no choice. Yes to
   * all is offered only beside no to all, and each is one press.
   */
  'lee-consent-group': LeeConsentGroupAttributes;
  /**
   * All that someone said yes or no to, when, and in which words, with the way to change each of them beside it. Its buttons send
   * native forms to the server, which writes it anew.
   */
  'lee-consent-ledger': LeeConsentLedgerAttributes;
  /**
   * A person's own copy of what they said: on the page first, where it can be read and printed. Before a file is made it asks
   * whether it is safe to keep one here; only a yes makes it. The name of the file says nothing about what is in it.
   */
  'lee-consent-receipt': LeeConsentReceiptAttributes;
  /**
   * A person's yes or no to one purpose: two equal boxes, neither chosen beforehand. It is taken back where it was given,
   * with the same effort, and can be cleared to "not decided". A form never waits for it. Once its last day is over it counts
   * as not decided, and says so.
   */
  'lee-consent': LeeConsentAttributes;
  /**
   * Holds back what comes from someone else, such as a video, a map or a chat, until a person asks for it by the name of the
   * service. Before that nothing is asked of the service. The same button takes it away again. Without JavaScript there is a
   * link to it.
   */
  'lee-embed-gate': LeeEmbedGateAttributes;
  /**
   * What cannot stay here: who has to be told what, in the agency's own words, before anything is told. It is always in view,
   * and leads past what would have to be passed on.
   */
  'lee-limits': LeeLimitsAttributes;
  /**
   * A release of information: what is shared with one recipient, what for, until when, and what to know before signing. Signing
   * and not signing are two equal presses. It is not signed while something is missing that a law asks for, which is said
   * with a way to it; saying no always goes through.
   */
  'lee-release': LeeReleaseAttributes;
  /**
   * Where someone lives, as far as they want to say: an address in lines of their own, no fixed address, one that a state
   * programme keeps private, or a region alone, all of equal weight. Post may go somewhere else. Nothing is looked up.
   *
   * The page writes the `<fieldset>` itself, or gives attributes and the element makes it.
   */
  'lee-address': LeeAddressAttributes;
  /**
   * A question that is answered by choosing: one row of several, or any of several. Nothing is chosen beforehand, the
   * order stays as written, an answer can be taken back, and "I'd rather not say" is a row like the others.
   *
   * The page writes `<fieldset>`, `<legend>` and rows itself, or gives attributes and short `<lee-option>` rows, from
   * which the element makes them.
   */
  'lee-choice': LeeChoiceAttributes;
  /**
   * A date as someone remembers it: a day, a month, a year, any of them left empty, or a season, an age, before or after
   * something. It is sent as precise as it was said, in EDTF (ISO 8601-2), and what that cannot say as `<name>.about`.
   *
   * The page writes the `<fieldset>` with its boxes itself, or gives attributes and the element makes them.
   */
  'lee-date': LeeDateAttributes;
  /**
   * "I'd rather not say" for a control or a `<fieldset>` of the page's own, sent as `<name>.declined`. What was answered
   * stays and is not sent meanwhile. The fields of Leeway have it as an attribute.
   */
  'lee-decline': LeeDeclineAttributes;
  /**
   * Files that a person wants to hand over. Place and camera are taken out of JPEG, PNG and WebP pictures on their device,
   * before anything is sent, unless they want to send the originals. Files are listed by number, never by their own names,
   * and no picture is shown before someone asks for it.
   */
  'lee-file': LeeFileAttributes;
  /**
   * The languages of a page, each by its own name: links, or buttons that send a form with `lang` and so keep what was
   * answered in it. Nothing changes until one is pressed.
   *
   * The page writes the links or buttons itself, or gives attributes and the element makes them.
   */
  'lee-language': LeeLanguageAttributes;
  /**
   * The name to use with someone: one line, in any script. A legal name is asked for only with a reason, which is said, and
   * pronouns take any words. It is sent as `<name>`, `<name>.legal` and `<name>.pronouns`.
   *
   * The page writes the `<fieldset>` with its lines itself, or gives attributes and the element makes them.
   */
  'lee-name': LeeNameAttributes;
  /**
   * A place to say what is happening in one's own words. It grows with them, asks for no length and counts nothing. What
   * is written can be hidden from the screen and shown again.
   *
   * The page writes `<label>`, hint, error and `<textarea>` itself, or gives attributes and the element makes them. Ideas
   * that help to begin go into a `<details>`, which the person opens.
   */
  'lee-narrative': LeeNarrativeAttributes;
  /**
   * One row to choose: a native radio or check box, its label, and a line of hint where it helps. All of the row can be
   * pressed. The page writes the row in full, or gives attributes and the question around it makes the rest.
   */
  'lee-option': LeeOptionAttributes;
  /**
   * How someone may be reached without being put in danger: for each channel whether it is safe, and then when, as whom,
   * and whether a message may be left. It ends in one instruction, which the person reads and confirms.
   *
   * Nothing is safe unless it was said to be. The answers are sent as plain names, such as `<name>.text.safe`, and with
   * JavaScript as rules in JSON under `<name>` too.
   */
  'lee-safe-contact': LeeSafeContactAttributes;
  /**
   * How much, or how often, in words: a row for each point, from one end to the other. There is no slider and no middle to
   * begin from, "I can't say" is a point like the others, and an answer can be taken back.
   *
   * The page writes `<fieldset>`, `<legend>` and rows itself, or gives attributes and short `<lee-option>` rows, from
   * which the element makes them.
   */
  'lee-scale': LeeScaleAttributes;
  /**
   * A question with a long list of known answers, such as a county. The list is the browser's own, it begins empty, and
   * nothing in it is chosen beforehand.
   *
   * The page writes `<label>`, hint, error and `<select>` itself, or gives attributes and `<option>` or `<optgroup>`
   * children, from which the element makes them.
   */
  'lee-select': LeeSelectAttributes;
  /**
   * A question with a short answer: a name, a number to text, an address to write to. Nothing is checked while someone
   * writes; what could not be read is said kindly, with an example, once they have left it. Numbers and addresses may be
   * written in whichever way, and are sent as they were written; a server reads them with `readNumber()`, `readEmail()` and
   * `readPhone()`.
   *
   * The page writes `<label>`, hint, error and `<input>` itself, or gives attributes and the element makes them.
   */
  'lee-text-field': LeeTextFieldAttributes;
  /**
   * Who sees an answer, in a line beside a control of the page's own, with which it is read out. The fields of Leeway have
   * it as an attribute.
   */
  'lee-who-sees': LeeWhoSeesAttributes;
  /**
   * Why something is asked, who sees it and what happens if it is skipped: short lines, closed until someone opens them
   * or asks for more words. For a question of the page's own; the fields of Leeway have them as attributes.
   */
  'lee-why': LeeWhyAttributes;
  /**
   * Whom someone can talk to right now, in their country and language: the choice and the hours, in the agency's own numbers. It
   * stands in the page like any other words; it does not open by itself, and reads nothing that someone wrote.
   */
  'lee-crisis': LeeCrisisAttributes;
  /**
   * A person to talk to: by phone, text, chat or at their place, with hours, an honest wait, and languages. It says whether
   * someone is there now, or when they open next, in the agency's own time. Without JavaScript the hours stand alone.
   */
  'lee-help': LeeHelpAttributes;
  /**
   * Shows a person everything that is about to be sent, in their own words, each answer with a way to change it and one to
   * take it out. What was declined stands there like every answer, and what is hard stays folded. It is read from the form
   * itself: there is no second list.
   *
   * In an intake it stands in the last part, with `slot="look-over"`, and the intake fills it. In any other form it fills
   * itself when it is shown, and with `refresh()`.
   */
  'lee-check-answers': LeeCheckAnswersAttributes;
  /**
   * Says that something arrived: who reads it and by when, how to change it or take it back, where a person's own copy is,
   * and whom to talk to before that. It celebrates nothing, asks nothing, and stays as it is.
   */
  'lee-confirmation': LeeConfirmationAttributes;
  /**
   * One neutral line about what comes next, tied to a choice: go on, skip, or come back later. It stands at the start of a
   * part of an intake; what follows it shows once someone chose to go on. The intake around it does what the other two say.
   */
  'lee-content-note': LeeContentNoteAttributes;
  /**
   * Says at the start of a form which answers need a look, with a link to each, once someone wants to send it. Takes focus
   * then, once. Nothing is taken away from the form, and nothing is said before.
   *
   * An intake has one of its own. This one stands in any other form, which it keeps from the browser's bubbles.
   */
  'lee-error-summary': LeeErrorSummaryAttributes;
  /**
   * A form that asks a little at a time. One part shows; a person goes on and back as they like and loses nothing, looks
   * over everything in their own words, and sends it. Nothing is checked before they want to go on, and going back
   * never checks.
   *
   * It stands around a native `<form>` with any controls. Without JavaScript that is one plain page, which works.
   */
  'lee-intake': LeeIntakeAttributes;
  /**
   * Says where a person is: "Part 2 of 4: Contact. You can stop here." Names, never percent, and it never goes backward. For
   * forms that are a page a part; an intake writes this line itself.
   */
  'lee-path': LeePathAttributes;
  /**
   * One part of an intake: a few questions under one heading, so that there is never more than a little to look at. The
   * `lee-intake` around it shows one part at a time and writes the path line and the buttons that are not there.
   */
  'lee-step': LeeStepAttributes;
  /**
   * What is about to be asked, before anything is: how many parts, about how long, what is optional, who sees it, what to
   * have near, and that a person can stop. It stands at the start of an intake.
   */
  'lee-what-to-expect': LeeWhatToExpectAttributes;
  /**
   * Hides the screen and keeps the words, for when someone walks past. The page's own button opens a card that says "Notes"
   * and nothing else, over everything, on paper and in the title too. Only the button on the card shows the page again: no key
   * and no press beside it does. The words, the focus, the caret and the place on the page are as they were. Leaving is
   * carried inside it. It keeps nothing: after a reload the page shows.
   */
  'lee-cover': LeeCoverAttributes;
  /**
   * Keeps what a page is about out of its title, its icon and the names of what is downloaded from it, for as long as it is on
   * the page; what the page has of its own comes back when it goes. It cannot change the address, bookmarks, or a title that
   * is in the browser's history already, so that a server sends a neutral title to begin with where it can.
   */
  'lee-discreet': LeeDiscreetAttributes;
  /**
   * Clears what this site keeps in this browser, in one step: its storage, databases, caches and the cookies that scripts can
   * read. Then it asks the site's own server for the rest in the background, and says in place what was cleared and what was
   * not. It dresses a native form, which does the server's part without JavaScript. What it clears and what stays is said
   * beside the button before the press.
   */
  'lee-erase': LeeEraseAttributes;
  /**
   * Says what "Leave this page" does and what it does not, before it is needed and whenever it is wanted: a native
   * `<details>` that can be opened again at any time. Its own button shows in place how leaving looks: the page is covered
   * for as long as the person wants, nothing is cleared, and the exit is carried there too. Without JavaScript it says what
   * is true then.
   */
  'lee-exit-explainer': LeeExitExplainerAttributes;
  /**
   * A link that leaves the site at once. One press covers the page, empties it and goes to another site; Back, Forward
   * and reload show nothing of the visit. It never asks whether someone is sure, and no one counts it. It cannot clear
   * the browser's history, and says so. Without JavaScript it is a link that leaves.
   *
   * Put `first.js` into the head of every page of the site: it holds before the part has come, and on pages without it.
   */
  'lee-quick-exit': LeeQuickExitAttributes;
  /**
   * Words for someone who wonders whether this device is safe to use: another device, a private window and what it does not
   * do, a code on the phone, who may see the accounts. Where to find each is in native `<details>`, all closed; none is
   * chosen for the person, and nothing is kept. It works without JavaScript.
   */
  'lee-safer-visit': LeeSaferVisitAttributes;
  /**
   * Lets someone leave fewer pages behind the Back button: in this tab, once they ask for it with a check box, a link within
   * the site puts the new page in the place of the one they are on. It says what remains: the history of the browser keeps
   * every page. Put it on every page of the site; where no choice is to be offered, empty and `hidden`, it follows.
   */
  'lee-trail-light': LeeTrailLightAttributes;
  /**
   * Says that something is on its way: nothing for the first second, then a line of words, and other words after ten
   * seconds. Nothing turns or blinks, and the words have their room before they come. It begins when it is put into the
   * page, or is no longer `hidden`, or at the moment that `since` says.
   */
  'lee-loading': LeeLoadingAttributes;
  /**
   * A message that stays until it is put away: an icon, a word, an edge, and what there is to say. It is read out only
   * where it comes after the page has loaded, and interrupts nothing.
   */
  'lee-notice': LeeNoticeAttributes;
  /**
   * "I need a moment", always in reach. The page's own button opens a quiet room: a calm surface with one line and up to
   * three equal choices. It waits as long as it takes: nothing is timed, said or moved in it, and it never opens by
   * itself. Meanwhile nothing of the page can be read, and nothing in it moves, sounds or goes on by itself. Leaving is
   * carried inside it.
   *
   * Where the page has a `lee-quiet-room`, that is what opens.
   */
  'lee-pause': LeePauseAttributes;
  /**
   * A calm surface over the page for as long as someone needs, with what an agency offers there: some words to come to rest, a
   * picture, a sound. Each is closed until the person opens it, and closed again once they go on. A `lee-pause` opens the
   * room, by a press and never by itself. Without JavaScript there is no pause, and nothing of it shows.
   */
  'lee-quiet-room': LeeQuietRoomAttributes;
  /**
   * Says at every moment what is kept of what a person writes, where, and until when, and lets them erase it in one step. Nothing
   * is kept before they press "Keep what I write", have read what that does and does not protect against, and said yes. What is
   * kept is sealed with return words that only they have. It stands in a form, before its buttons; in an intake it goes along
   * to the part that shows. Define `lee-button` too.
   */
  'lee-save-status': LeeSaveStatusAttributes;
  /**
   * Throws no one out while they think. Where a server ends a visit after a time, it says until when before someone begins; it
   * asks five minutes before the end, and once more at two, whether they want to stay, and one press is enough. After
   * the end the page is covered, and every word stays on it until the visit is open again. It counts no seconds aloud. Where
   * no visit ends it shows nothing.
   */
  'lee-session-keeper': LeeSessionKeeperAttributes;
}

/** What the elements raise. It bubbles, so it can be listened to around them. */
export interface LeeEvents {
  /** Someone chose how the page looks. */
  'lee-comfort-change': LeeComfortChangeEvent;
  /** Someone gave a consent, took it back, or cleared it. What they chose is read from the element, never from here. */
  'lee-consent-change': LeeConsentChangeEvent;
  /** Another part of an intake shows. Holds two numbers and no answers. */
  'lee-step-change': LeeStepChangeEvent;
  /**
   * Everything is ready to be sent. An application that sends by itself reads `new FormData(event.form)` and hands its
   * promise to `waitUntil`. Holds no answers.
   */
  'lee-submit': LeeSubmitEvent;
  /** The page was covered. */
  'lee-cover': LeeCoverEvent;
  /** The page shows again. */
  'lee-uncover': LeeUncoverEvent;
  /** Someone asked to clear what the site keeps in this browser: stop saving, and let go of what is held to save. */
  'lee-erase': LeeEraseEvent;
  /** The quiet room was opened. */
  'lee-pause': LeePauseEvent;
  /** The quiet room was closed: the person goes on. */
  'lee-resume': LeeResumeEvent;
}

/** What listens to them, under their names and what a framework puts before these. */
export type LeeListeners<Before extends string> = {
  [Name in keyof LeeEvents as `${Before}${Name}`]?: (event: LeeEvents[Name]) => void;
};
