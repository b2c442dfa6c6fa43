// Loaded into the processes of a rehearsal before their own code: their clock stands at the time of the story, as that of
// the rehearsal GitHub does. So the command lines are those of the workflows, and the desk needs no setting of its own
// for it. Plain JavaScript, since npm and other programs of Node load it as well.
const story = Number(process.env.REHEARSAL_TIME);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [story] : parts));
  }

  static now() {
    return story;
  }
};
