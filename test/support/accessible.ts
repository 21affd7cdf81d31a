import { executeServerCommand } from '@web/test-runner-commands';

/** What assistive technology is given for an element. What an engine does not tell is left out. */
export interface AccessibleNode {
  readonly engine: 'chromium' | 'firefox' | 'webkit';
  /** The ARIA role; `none` where the element is not in the tree. */
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly invalid?: boolean;
  readonly disabled?: boolean;
  readonly checked?: boolean;
  readonly pressed?: boolean;
}

/** Asks the browser's accessibility tree about an element, in a shadow root as well. */
export function accessible(element: Element): Promise<AccessibleNode> {
  Object.assign(window, { askedAbout: element });
  return executeServerCommand('leeway-accessible');
}

/** What is told of each element that a selector finds, in the order of reading: its role, and its name in quotes. */
export async function outline(root: ParentNode, selector: string): Promise<string[]> {
  const lines: string[] = [];
  for (const element of root.querySelectorAll(selector)) {
    const { role, name } = await accessible(element);
    lines.push(`${role} "${name}"`);
  }
  return lines;
}
