// Generated from src/components/pausing/quiet-room/quiet-room.css by `npm run generate`.
export default '@layer leeway.guard{lee-quiet-room{display:contents!important}}';
