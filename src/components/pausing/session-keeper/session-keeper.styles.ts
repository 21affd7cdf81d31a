import { css } from '@lit/reactive-element';
import { token } from '../../../tokens/token.js';

/** The notice lies over the end of what is seen, so that nothing moves when it comes and when it goes. */
export const styles = css`
  #notice {
    box-sizing: border-box;
    position: fixed;
    inset-block-end: 0;
    inset-inline: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: ${token('target-gap')} ${token('space-default')};
    padding: ${token('space-near')} ${token('space-default')};
    border-block-start: ${token('edge-width-default')} solid ${token('edge-strong')};
    background: ${token('surface-raised')};
    color: ${token('text-default')};
    font-family: ${token('font-text')};
    font-size: ${token('text-size-default')};
    line-height: ${token('line-height-default')};
  }

  #notice > p {
    color: inherit;
  }

  /* Always there, so that what comes into it is read out. */
  #notice:has(> p:empty) {
    padding: 0;
    border: 0;
  }

  .still > h2#line {
    margin: 0 0 ${token('space-default')};
    outline: none;
    font-size: ${token('text-size-heading')};
    font-weight: ${token('text-weight-default')};
  }

  .still > p:not([role]) {
    margin-block-end: ${token('space-apart')};
  }

  @layer leeway.guard {
    #notice:has(> p:empty) > lee-button,
    #notice > lee-button[hidden] {
      display: none !important;
    }
  }

  @media print {
    #notice {
      display: none;
    }
  }
`;
