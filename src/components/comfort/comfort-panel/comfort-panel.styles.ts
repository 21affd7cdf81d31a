import { css } from '@lit/reactive-element';
import { token } from '../../../tokens/token.js';

/**
 * Nothing here takes space from a token that differs between rooms, edges included, so that choosing one moves nothing.
 * A picture of a room is its page: the ground, a heading, lines of text, the one button that is filled.
 */
export const styles = css`
  [popover] {
    --_lee-start: calc(min(var(--_lee-top), 50%) + ${token('target-gap')});
    box-sizing: border-box;
    inset-block: var(--_lee-start) auto;
    inset-inline: auto ${token('space-near')};
    inline-size: calc(${token('target-size')} * 12);
    max-inline-size: calc(100% - 2 * ${token('space-near')});
    max-block-size: calc(100% - var(--_lee-start) - ${token('space-near')});
    margin: 0;
    padding: ${token('space-default')};
    border: 0;
    border-radius: ${token('radius-default')};
    outline: ${token('edge-width-default')} solid ${token('edge-strong')};
    outline-offset: calc(-1 * ${token('edge-width-default')});
    overscroll-behavior: contain;
    background: ${token('surface-page')};
    color: ${token('text-default')};
    font-family: ${token('font-text')};
    font-size: ${token('text-size-default')};
    line-height: ${token('line-height-default')};
    text-align: start;
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(${token('target-size')} * 3)), 1fr));
    gap: ${token('target-gap')};
    margin: ${token('space-default')} 0;
    padding: 0;
    border: 0;
  }

  #room {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(${token('target-size')} * 5)), 1fr));
  }

  #room > label:nth-of-type(1) {
    grid-column: 1 / -1;
  }

  legend {
    margin-block-end: ${token('space-tight')};
    padding: 0;
  }

  label {
    position: relative;
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: ${token('space-near')};
    min-block-size: ${token('target-size')};
    padding: ${token('space-near')} ${token('space-default')};
    border-radius: ${token('radius-default')};
    background: ${token('surface-raised')};
    cursor: pointer;
    touch-action: manipulation;
  }

  label::before {
    content: '';
    position: absolute;
    inset: 0;
    border: ${token('edge-width-default')} solid ${token('edge-strong')};
    border-radius: inherit;
  }

  label:has(:checked) {
    background: ${token('accent-soft')};
  }

  label:has(:checked)::before {
    border-color: ${token('accent-default')};
  }

  label:has(:focus-visible) {
    outline: ${token('focus-width')} solid ${token('focus-ring')};
    outline-offset: ${token('focus-offset')};
  }

  label > span {
    flex: 1;
  }

  small {
    inline-size: 100%;
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
`;
