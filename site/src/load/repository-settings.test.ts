import { expect, it } from 'vitest';
import { repositorySettings } from './repository-settings.ts';

const read = (text: string) => repositorySettings({ TOCSIN_SETTINGS: text });
const open = { isPrivate: false, takesPrivateReports: false };

it.each([
  ['{"visibility":"public","private_reporting":true}', { isPrivate: false, takesPrivateReports: true }],
  ['{"visibility":"private","private_reporting":false}', { isPrivate: true, takesPrivateReports: false }],
  ['{"visibility":"internal","private_reporting":null}', { isPrivate: true, takesPrivateReports: false }],
  ['{"private_reporting":"true"}', open],
  ['{"visibility":"Private"}', open],
  ['null', open],
  ['7', open],
  ['[]', open],
  ['{', open],
  ['', open],
])('reads %s', (text, settings) => expect(read(text)).toEqual(settings));

it('promises nothing where the environment says nothing', () => {
  expect(repositorySettings({})).toEqual(open);
});
