import { useState } from 'react';
import { LeeComfortPanel, LeeHeader, LeePause, LeeQuickExit } from 'leeway-ui/react.js';
import type { Intake } from '../intake.ts';
import { IntakeForm } from './IntakeForm.tsx';

const EXIT = 'https://www.wikipedia.org/';

interface Given {
  isSent?: boolean;
  written?: Intake;
}

export function App({ isSent = false, written }: Given) {
  const [sent, setSent] = useState(isSent);
  return (
    <>
      <LeeHeader
        name="Harbor House"
        home="/"
        exit={EXIT}
        comfort={<LeeComfortPanel />}
        pause={<LeePause />}
        leave={<LeeQuickExit href={EXIT} />}
      />
      <main id="main" data-lee-page="">
        {sent ? <h1>We have it</h1> : <IntakeForm written={written} onSent={() => setSent(true)} />}
      </main>
    </>
  );
}
