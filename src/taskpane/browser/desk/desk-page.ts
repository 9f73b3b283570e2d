// What many forms need beyond one, fetched as one part.
export { createDesk } from './desk';
export { Overview as default } from './overview';
