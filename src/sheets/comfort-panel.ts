// Generated from src/components/comfort/comfort-panel/comfort-panel.css by `npm run generate`.
export default '@layer leeway.guard;';
