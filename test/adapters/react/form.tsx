/** @jsxRuntime automatic */
import { useRef, useState } from 'react';
import { LeeChoice, LeeConsent, LeeIntake, LeeStep, LeeTextField } from '../../../src/react/react.js';

/** A form whose answers React holds. */
export function Form() {
  const [call, setCall] = useState('Sa');
  const [reach, setReach] = useState<string[]>(['text']);
  const [news, setNews] = useState('');
  const [consents, setConsents] = useState(0);
  const [error, setError] = useState<string>();
  const [looks, setLooks] = useState([{ id: 'call', label: 'Name', error: 'Any name is fine.' }]);
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <LeeIntake
        action="/sent"
        onePage
        looks={looks}
        onSubmit={(event) => {
          event.preventDefault();
          setError(call ? undefined : 'Any name is fine.');
          field.current?.focus();
        }}
        onlee-consent-change={() => setConsents((count) => count + 1)}
      >
        <LeeStep number={1} total={1} heading="About you">
          <LeeTextField
            name="call"
            label="What should we call you?"
            className="wide"
            decline
            error={error}
            ref={field}
            value={call}
            onChange={({ currentTarget }) => setCall(currentTarget.value)}
          />
          <LeeTextField name="town" label="Which town are you in?" required defaultValue="Weir" />
          <LeeChoice
            name="reach"
            label="How may we reach you?"
            many
            options={[
              { value: 'text', label: 'Text message' },
              { value: 'call', label: 'Call' },
            ]}
            value={reach}
            onChange={({ currentTarget: { value, checked } }) =>
              setReach((held) => (checked ? [...held, value] : held.filter((one) => one !== value)))
            }
          />
          <LeeChoice
            name="news"
            label="May we write to you?"
            preset="yes-no"
            value={news}
            onChange={({ currentTarget }) => setNews(currentTarget.value)}
          />
          <LeeConsent
            name="share"
            label="Share it?"
            what="Your name"
            who="Ana"
            why="To call you"
            until="May"
            otherwise="You can call."
            takenBack="Ana forgets it."
          />
        </LeeStep>
      </LeeIntake>
      <output>{JSON.stringify({ call, reach, news, consents })}</output>
      <button type="button" id="seen" onClick={() => setLooks([])}>
        Seen
      </button>
      <button type="button" id="empty" onClick={() => setCall('')}>
        Empty
      </button>
    </>
  );
}
