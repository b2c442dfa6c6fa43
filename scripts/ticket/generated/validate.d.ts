// Made by `npm run generate` from schema/. A test fails when the two part.
import type { Validate } from '../yaml/document.ts';
export declare const validateTicket: Validate;
