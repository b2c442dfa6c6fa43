/**
 * What a line of a comment is to its reader. `speech` are its author's own words, which may begin with a command; `shown` is
 * theirs as well, as code or the like; `doubtful` may be either; `aside` stands right below a quotation, so that a command
 * there may be a part of it; `silent` is quoted, or not shown at all.
 */
export type LineUse = 'speech' | 'shown' | 'doubtful' | 'aside' | 'silent';
