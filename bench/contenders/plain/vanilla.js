/* global CSSStyleSheet, HTMLElement, customElements, document */
import css from './field.css';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

function make(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

/** What a form-associated custom element without a library comes down to: a shadow root, and the value told to the form. */
class Question extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = ['label', 'hint', 'error'];

  constructor() {
    super();
    this.internals = this.attachInternals();
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.adoptedStyleSheets = [sheet];
    this.label = make('label', { htmlFor: 'control' });
    this.hint = make('span', { id: 'hint', className: 'hint' });
    this.error = make('span', { id: 'error', className: 'error' });
  }

  connectedCallback() {
    if (this.control) return;
    this.control = this.makeControl();
    this.control.id = 'control';
    this.control.setAttribute('aria-describedby', 'hint error');
    this.control.addEventListener('input', this);
    this.shadowRoot.append(this.label, this.hint, this.error, this.control);
  }

  attributeChangedCallback(name, old, value) {
    this[name].textContent = value ?? '';
    if (name !== 'error' || !this.control) return;
    if (value) this.control.setAttribute('aria-invalid', 'true');
    else this.control.removeAttribute('aria-invalid');
  }

  handleEvent() {
    this.internals.setFormValue(this.control.value);
  }

  formResetCallback() {
    this.control.value = '';
    this.internals.setFormValue('');
  }
}

class TextField extends Question {
  makeControl() {
    return make('input', { type: 'text' });
  }
}

class TextArea extends Question {
  makeControl() {
    return make('textarea', { rows: 6 });
  }
}

class Select extends Question {
  makeControl() {
    return make('select', {}, ...[...this.children].map((option) => option.cloneNode(true)));
  }
}

class Radios extends Question {
  makeControl() {
    const rows = [...this.children].map(({ textContent }, index) =>
      make(
        'div',
        { className: 'row' },
        make('input', { type: 'radio', name: 'radio', id: `r${index}`, value: textContent }),
        make('label', { htmlFor: `r${index}`, textContent }),
      ),
    );
    return make('fieldset', {}, make('legend', { textContent: this.getAttribute('label') }), ...rows);
  }

  connectedCallback() {
    super.connectedCallback();
    this.label.remove();
  }

  handleEvent({ target }) {
    this.internals.setFormValue(target.value);
  }
}

class CheckBox extends HTMLElement {
  static formAssociated = true;

  connectedCallback() {
    if (this.control) return;
    this.internals = this.attachInternals();
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.adoptedStyleSheets = [sheet];
    this.control = make('input', { type: 'checkbox', id: 'control' });
    this.control.addEventListener('change', this);
    const label = make('label', { htmlFor: 'control', textContent: this.getAttribute('label') });
    root.append(make('div', { className: 'row' }, this.control, label));
  }

  handleEvent() {
    this.internals.setFormValue(this.control.checked ? 'on' : null);
  }
}

customElements.define('plain-text-field', TextField);
customElements.define('plain-text-area', TextArea);
customElements.define('plain-select', Select);
customElements.define('plain-radios', Radios);
customElements.define('plain-check-box', CheckBox);
