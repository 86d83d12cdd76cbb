/**
 * Comes once the browser says that the page has been painted with something to see, so that heavy work does not hold that
 * up. A page that nobody sees is not painted, and not every browser tells: then after `patience` milliseconds.
 */
export function firstPaint(patience = 300): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
    // The types say that every browser tells; a WebView may not.
    if (!('PerformanceObserver' in globalThis)) return;
    const observer = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
