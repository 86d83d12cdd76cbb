import type { BrowserContext, Page } from './browser.ts';

/** Something a visitor's browser complained about. */
export interface Complaint {
  kind: 'console' | 'exception' | 'policy' | 'foreign-request';
  detail: string;
}

/**
 * Collects what must stay empty on every surface: console errors, uncaught exceptions, violations of the
 * Content-Security-Policy, and requests to any other origin. Call before the first page of the context is opened.
 */
export async function observe(context: BrowserContext, origin: string): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  // The policy event is the only account of a refused style or worker that also names the directive.
  await context.exposeFunction('reportPolicyViolation', (detail: string) => {
    complaints.push({ kind: 'policy', detail });
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportPolicyViolation');
      if (typeof report === 'function') {
        report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
      }
    });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!own) complaints.push({ kind: 'foreign-request', detail: request.url() });
  });
  context.on('page', (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push({ kind: 'console', detail: message.text() });
    });
    page.on('pageerror', (error) => {
      complaints.push({ kind: 'exception', detail: error.stack ?? error.message });
    });
  });
  return complaints;
}
