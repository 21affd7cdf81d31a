import { createApp } from 'vue';
import '../styles.ts';
import '../parts.ts';
import App from './App.vue';

createApp(App).mount('#app');
