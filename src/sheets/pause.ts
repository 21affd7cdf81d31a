// Generated from src/components/pausing/pause/pause.css by `npm run generate`.
export default '@layer leeway.guard;';
