// Generated from src/components/intake/error-summary/error-summary.css by `npm run generate`.
export default '@layer leeway.guard;';
