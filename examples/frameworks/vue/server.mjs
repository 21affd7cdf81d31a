import { serve } from '../serve.mjs';

serve('vue', { trusted: 'vue' });
