/* global customElements */
import { LitElement, html, nothing, unsafeCSS } from 'lit';
import css from './field.css';

const styles = unsafeCSS(css);

/** The same element as `vanilla.js` makes, as Lit writes it. */
class Question extends LitElement {
  static formAssociated = true;
  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static styles = styles;
  static properties = { label: {}, hint: {}, error: {} };

  internals = this.attachInternals();

  get told() {
    return {
      described: 'hint error',
      invalid: this.error ? 'true' : nothing,
    };
  }

  about() {
    return html`<span id="hint" class="hint">${this.hint}</span
      ><span id="error" class="error">${this.error}</span>`;
  }

  render() {
    return html`<label for="control">${this.label}</label>${this.about()}${this.control()}`;
  }

  answered = ({ target }) => this.internals.setFormValue(target.value);
}

class TextField extends Question {
  control() {
    const { described, invalid } = this.told;
    return html`<input
      type="text"
      id="control"
      aria-describedby=${described}
      aria-invalid=${invalid}
      @input=${this.answered}
    />`;
  }
}

class TextArea extends Question {
  control() {
    const { described, invalid } = this.told;
    return html`<textarea
      rows="6"
      id="control"
      aria-describedby=${described}
      aria-invalid=${invalid}
      @input=${this.answered}
    ></textarea>`;
  }
}

const optionsOf = (element) => [...element.children].map(({ textContent }) => textContent);

class Select extends Question {
  control() {
    const { described, invalid } = this.told;
    return html`<select
      id="control"
      aria-describedby=${described}
      aria-invalid=${invalid}
      @change=${this.answered}
    >
      ${optionsOf(this).map((option) => html`<option>${option}</option>`)}
    </select>`;
  }
}

class Radios extends Question {
  render() {
    return html`<fieldset aria-describedby=${this.told.described}>
      <legend>${this.label}</legend>
      ${this.about()}
      ${optionsOf(this).map(
        (option, index) =>
          html`<div class="row">
            <input type="radio" name="radio" id="r${index}" .value=${option} @change=${this.answered} />
            <label for="r${index}">${option}</label>
          </div>`,
      )}
    </fieldset>`;
  }
}

class CheckBox extends LitElement {
  static formAssociated = true;
  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static styles = styles;
  static properties = { label: {} };

  internals = this.attachInternals();

  render() {
    return html`<div class="row">
      <input type="checkbox" id="control" @change=${this.answered} /><label for="control"
        >${this.label}</label
      >
    </div>`;
  }

  answered = ({ target }) => this.internals.setFormValue(target.checked ? 'on' : null);
}

customElements.define('plain-text-field', TextField);
customElements.define('plain-text-area', TextArea);
customElements.define('plain-select', Select);
customElements.define('plain-radios', Radios);
customElements.define('plain-check-box', CheckBox);
