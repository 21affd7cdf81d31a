import { css } from '@lit/reactive-element';
import { token } from '../tokens/token.js';

/** A surface as large as the page. Leave stands where it stands in the header of the page. */
export const styles = css`
  dialog {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: 100%;
    max-block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    overscroll-behavior: contain;
    background: ${token('surface-page')};
    color: ${token('text-default')};
    font-family: ${token('font-text')};
    font-size: ${token('text-size-default')};
    line-height: ${token('line-height-default')};
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: ${token('surface-page')};
  }

  .leave {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    justify-content: end;
    min-block-size: ${token('target-size')};
    padding: ${token('space-near')} ${token('space-default')};
  }

  .still {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: calc(${token('target-size')} * 9);
    margin: auto;
    padding: ${token('space-default')} ${token('space-default')} calc(${token('target-size')} * 2);
    text-align: center;
  }

  p {
    margin: 0;
    color: ${token('text-quiet')};
    text-wrap: balance;
  }

  #line {
    margin-block-end: ${token('space-apart')};
    outline: none;
    color: ${token('text-default')};
    font-size: ${token('text-size-heading')};
  }

  .choices {
    display: grid;
    grid-auto-rows: 1fr;
    gap: ${token('target-gap')};
    max-inline-size: calc(${token('target-size')} * 6);
    margin: 0 auto ${token('space-far')};
  }

  .offers {
    max-inline-size: calc(${token('target-size')} * 7);
    margin: ${token('space-default')} auto 0;
    text-align: start;
  }

  /* Nothing that someone did not open. */
  .offers > slot::slotted(:not(lee-details, details)) {
    display: none;
  }

  /* As wide as each other: the button's own rules stand in this layer too. */
  @layer leeway.guard {
    .choices > lee-button {
      display: grid !important;
    }
  }
`;
