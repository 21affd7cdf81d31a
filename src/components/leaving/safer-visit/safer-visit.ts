import { LeeElement } from '../../../base/lee-element.js';

/**
 * Words for someone who wonders whether this device is safe to use: another device, a private window and what it does not
 * do, a code on the phone, who may see the accounts. Where to find each is in native `<details>`, all closed; none is
 * chosen for the person, and nothing is kept. It works without JavaScript.
 *
 * @tag lee-safer-visit
 * @slot - a heading, words, and a `<details>` for each kind of device
 * @slot help - where someone gets help with a device
 */
export class LeeSaferVisit extends LeeElement {}
