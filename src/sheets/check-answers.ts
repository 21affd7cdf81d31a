// Generated from src/components/intake/check-answers/check-answers.css by `npm run generate`.
export default '@layer leeway.guard;';
