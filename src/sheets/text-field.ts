// Generated from src/components/fields/text-field/text-field.css by `npm run generate`.
export default '@layer leeway.guard;';
