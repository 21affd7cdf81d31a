// Generated from src/base/attributes.css by `npm run generate`.
export default '@layer leeway.guard;';
