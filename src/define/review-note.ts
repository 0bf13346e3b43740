import { ReviewNote } from '../widgets/review-note/review-note.js';

ReviewNote.define();
