import { css } from '@lit/reactive-element';
import { token } from '../../../tokens/token.js';

/** A set of radios for each axis, whole rows to press, and what folds some of them away. */
export const sets = css`
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(${token('target-size')} * 3)), 1fr));
    gap: ${token('target-gap')};
    margin: ${token('space-default')} 0;
    padding: 0;
    border: 0;
  }

  summary {
    box-sizing: border-box;
    min-block-size: ${token('target-size')};
    padding-block: calc((${token('target-size')} - 1lh) / 2);
    cursor: pointer;
    font-weight: ${token('text-weight-strong')};
  }

  fieldset:has(> :nth-child(5)) {
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

  summary:focus-visible,
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
`;
