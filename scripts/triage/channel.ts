// How a text came to the desk, and what of others it may repeat.

export interface Channel {
  /** As a mail: plain text. */
  byMail?: boolean | undefined;
  /** The lines of others' earlier words: where a mail is pasted, the same line letter for letter is theirs. */
  earlierLines?: ReadonlySet<string> | undefined;
}
