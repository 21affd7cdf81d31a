/** @jsxRuntime automatic */
import { LeeNarrative, LeeSaveStatus } from '../../../src/react/react.js';

/** A form whose answers the browser may keep. */
export const Kept = () => (
  <form action="/sent" autoComplete="off">
    <LeeNarrative name="story" label="What is happening?" />
    <LeeSaveStatus policy="device" />
  </form>
);
