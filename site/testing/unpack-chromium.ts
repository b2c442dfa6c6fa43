// Unpacks the Chromium of `@sparticuz/chromium` into the temporary folder of the environment; run as a program.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
