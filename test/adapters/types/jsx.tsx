// The tags themselves in JSX, with their types. What must not compile says so, and fails where it does.
import type {} from '../../../src/types/react.js';
import { LeeChoice, LeeConsent, LeeTextField } from '../../../src/react/react.js';

const question = { name: 'call', label: 'What should we call you?' };

export const right = (
  <>
    <lee-text-field
      label="What should we call you?"
      name="call"
      type="email"
      decline
      maxlength={80}
      who-sees="Ana"
      private
    />
    <lee-file label="A letter" name="proof" max-files={2} max-size="5000000" />
    <lee-intake
      onlee-submit={(event) => event.waitUntil(Promise.resolve())}
      class-name="wide"
      ref={(intake) => void intake?.next()}
    />
    <lee-button variant="filled" slot="actions" onClick={() => {}}>
      <button type="button">Go on</button>
    </lee-button>
    <LeeTextField
      {...question}
      ref={(input) => input?.select()}
      onChange={({ currentTarget }) => currentTarget.value}
      maxLength={80}
    />
    <LeeChoice
      {...question}
      options={[{ value: 'a', label: 'A' }]}
      value={['a']}
      onlee-consent-change={({ name }) => name}
    />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error a label is text */}
    <lee-text-field label={5} name="call" />
    {/* @ts-expect-error there is no such attribute */}
    <lee-text-field lable="What should we call you?" />
    {/* @ts-expect-error there is no such variant */}
    <lee-button variant="loud" />
    {/* @ts-expect-error an event has no such field */}
    <lee-intake onlee-submit={(event) => void event.answers} />
    {/* @ts-expect-error there is no such part */}
    <lee-slider />
    {/* @ts-expect-error a question is asked in words */}
    <LeeTextField name="call" />
    {/* @ts-expect-error what is known already is a default value, and a list of them in a choice */}
    <LeeChoice {...question} defaultValue="a" />
    {/* @ts-expect-error a consent without its terms cannot be given */}
    <LeeConsent name="share" label="Share it?" />
  </>
);
