/** What an application knows of the intake while a person fills it in. */
export interface Intake {
  name: string;
  /** How to reach them; empty where nothing is chosen. */
  reach: string;
  story: string;
  storyDeclined: boolean;
  /** What they said to sharing; empty where they have not decided. */
  share: string;
}

export const nothing: Intake = { name: '', reach: '', story: '', storyDeclined: false, share: '' };

/** What they said on an earlier visit, as a portal would have it from its own server. */
export const lastTime: Intake = {
  name: 'Sam',
  reach: 'call',
  story: 'It was autumn then.',
  storyDeclined: true,
  share: 'yes',
};

/** What a form holds, as an application knows it: on a page that a server wrote, people begin before the scripts have come. */
export function read(form: HTMLFormElement): Intake {
  const given = new FormData(form);
  const { value: story } = form.elements.namedItem('story') as HTMLTextAreaElement;
  return {
    name: String(given.get('name')),
    reach: String(given.get('reach') ?? ''),
    story,
    storyDeclined: given.has('story.declined'),
    share: String(given.get('share') ?? ''),
  };
}

/** Sends what the form itself would send: what a person set aside, skipped or was not asked is not in it. */
export async function send(form: HTMLFormElement): Promise<void> {
  const answers = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(answers) });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
}
