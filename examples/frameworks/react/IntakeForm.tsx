import { useLayoutEffect } from 'react';
import { Controller, useForm } from 'react-hook-form';
import {
  LeeButton,
  LeeCheckAnswers,
  LeeChoice,
  LeeConsent,
  LeeIntake,
  LeeNarrative,
  LeeStep,
  LeeTextField,
} from 'leeway-ui/react.js';
import { type Intake, lastTime, nothing, send } from '../intake.ts';

const WAYS = [
  { value: 'text', label: 'Text message' },
  { value: 'call', label: 'Phone call' },
  { value: 'none', label: 'Please do not reach out. I will come back.' },
];

interface Given {
  /** What someone wrote before React came. */
  written?: Intake;
  onSent: () => void;
}

export function IntakeForm({ written, onSent }: Given) {
  const { control, handleSubmit, register, reset, watch } = useForm<Intake>({ defaultValues: nothing });
  const intake = watch();
  useLayoutEffect(() => {
    if (written) reset(written);
  }, [reset, written]);

  return (
    <>
      <LeeIntake
        action="/intakes"
        onlee-submit={(event) => event.waitUntil(handleSubmit(() => send(event.form).then(onSent))())}
      >
        <LeeStep number={1} total={3} heading="About you">
          <p id="greeting">
            {intake.name
              ? `We will call you ${intake.name}.`
              : 'We need one way to reach you. You can skip the rest.'}
          </p>
          <LeeTextField
            label="What should we call you?"
            hint="Any name is fine."
            autoComplete="nickname"
            {...register('name')}
          />
          <LeeChoice
            label="How may we reach you?"
            options={WAYS}
            required
            missing="Choose one way."
            {...register('reach')}
          />
          <LeeButton variant="quiet" label="Use what I said last time" onClick={() => reset(lastTime)} />
          <LeeButton variant="quiet" label="Start again" onClick={() => reset(nothing)} />
        </LeeStep>
        <LeeStep number={2} total={3} heading="What is happening">
          <Controller
            name="storyDeclined"
            control={control}
            render={({ field: { value, onChange } }) => (
              <LeeNarrative
                label="What would you like us to know?"
                decline
                declined={value}
                onDecline={(reason) => onChange(reason !== undefined)}
                {...register('story')}
              />
            )}
          />
          <LeeConsent
            label="May we share this with Harbor Clinic?"
            what="What you wrote on this page"
            who="Harbor Clinic"
            why="So that you need not say it twice"
            until="You take it back"
            otherwise="We help you all the same."
            no="No, keep it at Harbor House"
            yes="Yes, share it with Harbor Clinic"
            takenBack="Harbor Clinic keeps what it already has."
            {...register('share')}
          />
        </LeeStep>
        <LeeStep number={3} total={3} heading="Look over what you wrote" send="Send to Harbor House">
          <LeeCheckAnswers slot="look-over" />
        </LeeStep>
      </LeeIntake>
      <details>
        <summary>What React knows</summary>
        <output>{JSON.stringify(intake)}</output>
      </details>
    </>
  );
}
