// Generated from src/components/fields/decline/decline.css by `npm run generate`.
export default '@layer leeway.guard;';
