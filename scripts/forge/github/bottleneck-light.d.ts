// The light build of Bottleneck, which Octokit's plugins use as well, has the types of the whole.
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
