import { serve } from '../serve.mjs';

serve('svelte', { trusted: 'svelte-trusted-html' });
