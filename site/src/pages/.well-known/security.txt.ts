// How to reach the desk: security.txt. It is made anew with every build, so that it never expires while there are builds.
import type { APIRoute } from 'astro';
import { securityText } from '../../advisories/security-text.ts';
import { fileResponse } from '../../feeds/response.ts';
import { ownSetting } from '../../load/facts.ts';

export const GET: APIRoute = async () => fileResponse('text', securityText(await ownSetting()));
