// Generated from src/components/fields/who-sees/who-sees.css by `npm run generate`.
export default '@layer leeway.guard{lee-who-sees{margin-block-end:0!important}}';
