import { css } from 'lit';
import { token } from '../../../tokens/token.js';

/* Nothing here takes its size from a token that differs between rooms, so that choosing one moves nothing. */
export const styles = css`
  [popover] {
    box-sizing: border-box;
    position: fixed;
    inset: min(var(--_lee-top), 25%) ${token('space-near')} auto auto;
    inline-size: calc(${token('target-size')} * 10);
    max-inline-size: calc(100% - 2 * ${token('space-near')});
    block-size: fit-content;
    max-block-size: calc(100% - min(var(--_lee-top), 25%) - ${token('space-near')});
    margin: 0;
    padding: calc(${token('space-default')} - ${token('edge-width-default')});
    border: ${token('edge-width-default')} solid ${token('edge-strong')};
    border-radius: ${token('radius-default')};
    overflow: auto;
    overscroll-behavior: contain;
    background: ${token('surface-page')};
    color: ${token('text-default')};
    font-family: ${token('font-text')};
    font-size: ${token('text-size-default')};
    line-height: ${token('line-height-default')};
    text-align: start;
  }

  [popover]:dir(rtl) {
    inset-inline: auto ${token('space-near')};
  }

  #top {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  h2,
  p {
    margin: 0;
    font-size: inherit;
  }

  h2,
  legend {
    font-weight: ${token('text-weight-strong')};
  }

  p,
  small {
    color: ${token('text-quiet')};
    font-size: inherit;
  }

  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(${token('target-size')} * 4)), 1fr));
    gap: ${token('target-gap')};
    margin: ${token('space-default')} 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: ${token('space-tight')};
    padding: 0;
  }

  label {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: ${token('space-near')};
    min-block-size: ${token('target-size')};
    padding: calc(${token('space-near')} - ${token('edge-width-default')})
      calc(${token('space-default')} - ${token('edge-width-default')});
    border: ${token('edge-width-default')} solid ${token('edge-strong')};
    border-radius: ${token('radius-default')};
    background: ${token('surface-raised')};
    cursor: pointer;
    touch-action: manipulation;
  }

  label:has(:checked) {
    border-color: ${token('accent-default')};
    background: ${token('accent-soft')};
  }

  label:has(:focus-visible) {
    outline: ${token('focus-width')} solid ${token('focus-ring')};
    outline-offset: ${token('focus-offset')};
  }

  label > span {
    flex: 1;
  }

  small {
    display: block;
  }

  input {
    flex: none;
    inline-size: ${token('space-far')};
    block-size: ${token('space-far')};
    margin: 0;
    outline: none;
    accent-color: ${token('accent-default')};
    cursor: inherit;
  }

  #keep {
    margin-block-start: ${token('target-gap')};
  }

  #kept {
    margin-block: ${token('space-tight')} ${token('space-near')};
  }

  [role='status'] {
    min-block-size: calc(${token('text-size-default')} * ${token('line-height-default')});
    color: inherit;
  }

  /* A page of the room: its ground, a heading and lines of text, the one button that is filled. */
  ::slotted([data-lee-room]) {
    box-sizing: border-box;
    flex: none;
    inline-size: ${token('target-size')};
    block-size: ${token('target-size')};
    border: ${token('edge-width-default')} solid ${token('edge-strong')};
    border-radius: ${token('radius-default')};
    background:
      linear-gradient(${token('text-default')} 0 0) 30% 22% / 55% 8%,
      linear-gradient(${token('text-quiet')} 0 0) 50% 40% / 70% 5%,
      linear-gradient(${token('text-quiet')} 0 0) 40% 54% / 62% 5%,
      linear-gradient(${token('accent-default')} 0 0) 24% 80% / 36% 16%,
      ${token('surface-page')};
    background-repeat: no-repeat;
    forced-color-adjust: none;
  }
`;
