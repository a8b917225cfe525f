package org.activeflowlog.conformance.prove;

/** How the kill matrix looks. */
final class KillMatrixStyle {
  static final String CSS =
      """
      :root { color-scheme: light dark; --line: #8884; --page: Canvas; }
      body { font: 14px/1.4 system-ui, sans-serif; margin: 1rem; }
      h1 { font-size: 1.3rem; } h2 { font-size: 1.1rem; }
      .legend span { display: inline-block; width: 1.4em; text-align: center; }
      .matrix { overflow: auto; max-height: 85vh; border: 1px solid var(--line); }
      table { border-collapse: separate; border-spacing: 0; font-size: 12px; }
      .matrix th, .matrix td { border-right: 1px solid var(--line); }
      .matrix th, .matrix td { border-bottom: 1px solid var(--line); background: var(--page); }
      .matrix td { min-width: 1.3em; text-align: center; padding: 0; }
      .matrix thead th { position: sticky; top: 0; z-index: 1; vertical-align: bottom; }
      .matrix thead th span { writing-mode: vertical-rl; transform: rotate(180deg); }
      .matrix thead th { font-weight: normal; padding: 4px 0; }
      .matrix tbody th { position: sticky; left: 0; text-align: left; white-space: nowrap; }
      .matrix tbody th { font-weight: normal; padding: 0 6px; }
      .matrix thead th:first-child { left: 0; z-index: 2; padding: 6px; text-align: left; }
      .matrix tr:hover td, .matrix tr:hover th { border-bottom-color: currentcolor; }
      .caught, .matrix td.caught { background: #2e7d32; color: #fff; }
      .collateral, .matrix td.collateral { background: #f9a825; color: #000; }
      .idle, .matrix td.idle, .matrix thead th.idle { background: #6a1b9a; color: #fff; }
      .matrix tbody th.missed, .wrong li { font-weight: bold; color: #c62828; }
      .list td, .list th { text-align: left; padding: 2px 10px 2px 0; vertical-align: top; }
      """;

  private KillMatrixStyle() {}
}
