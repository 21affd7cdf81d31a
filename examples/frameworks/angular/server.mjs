import { serve } from '../serve.mjs';

serve('angular');
