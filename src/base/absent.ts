/**
 * Why there is no answer, as HL7 names it: would rather not say, does not know, comes back to it.
 * https://hl7.org/fhir/R4/codesystem-data-absent-reason.html
 */
export const REASONS = ['asked-declined', 'asked-unknown', 'temp-unknown'] as const;

/** One reason why there is no answer. */
export type AbsentReason = (typeof REASONS)[number];

/** What a `decline` attribute offers: the reasons it names, and where it names none, that someone would rather not say. */
export function reasonsIn(decline: string | boolean | null | undefined): readonly AbsentReason[] {
  if (decline === undefined || decline === null || decline === false) return [];
  const named = String(decline).split(/\s+/);
  const known = REASONS.filter((reason) => named.includes(reason));
  return known.length ? known : [REASONS[0]];
}

/** Whether a value stands for an answer that is not there. */
export const isReason = (value: string): value is AbsentReason =>
  (REASONS as readonly string[]).includes(value);
