import { warn } from '../../../base/warn.js';
import { identityOfAddress } from '../../../controllers/draft/forms.js';

/** Where what is written may be kept: nowhere, in this page, in this browser, with the site. There is none in clear. */
const policies = ['none', 'memory', 'device', 'server'] as const;

export type DraftPolicy = (typeof policies)[number];

/** The policy that holds: nothing is kept where none was chosen, or where there is nowhere to keep it. */
export function policyOf(part: HTMLElement & { policy: DraftPolicy; address?: string }): DraftPolicy {
  const { policy, address } = part;
  const isChosen = part.hasAttribute('policy') && policies.includes(policy);
  if (isChosen && (policy !== 'server' || (address && identityOfAddress(address)))) return policy;
  warn('<lee-save-status policy> is none, memory, device, or server with an address here.');
  return 'none';
}
