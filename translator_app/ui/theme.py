"""Theme: the colours of the window by their meaning, its palette and its short style sheet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from translator_app.review.items import Mark


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours; every ink keeps 4.5:1 on page, panel, window and tint, every line 3:1.

    `line` alone is decorative. `rule` is for hairlines on the page, `edge` for the border of controls.
    """

    name: str
    page: QColor
    panel: QColor
    window: QColor
    tint: QColor
    line: QColor
    rule: QColor
    edge: QColor
    ink: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    ok: QColor
    variant: QColor
    wrong: QColor
    abstain: QColor

    @property
    def is_dark(self) -> bool:
        """Tell whether the ink is lighter than the page."""
        return self.ink.lightness() > self.page.lightness()


_COLOURS = {
    "light": (
        "#FFFFFF #F6F7F8 #ECEEF0 #E3EAF9 #D6D9DE #8C939D #7F8792 "
        "#1A1D21 #565D67 #1F46B4 #FFFFFF #0A7078 #8A6000 #8F1128 #4B4554"
    ),
    "dark": (
        "#16181B #1C1F23 #22262B #22304F #343940 #68707B #7B838E "
        "#E6E8EA #A6ADB7 #86A6FF #10131A #86E3DC #F0D28A #FF7A60 #A8A0B0"
    ),
}

_STYLE = """
QToolTip {{ color: {ink}; background: {panel}; border: 1px solid {edge}; padding: 4px 8px; }}
QMenuBar {{ background: {window}; border: 0; padding: 0 8px; }}
QMenuBar::item {{ padding: 5px 8px; background: transparent; border-radius: 3px; }}
QMenuBar::item:selected {{ background: {tint}; }}
QMenu {{ background: {panel}; border: 1px solid {edge}; padding: 4px 0; }}
QMenu::item {{ padding: 4px 24px 4px 12px; }}
QMenu::item:selected {{ background: {tint}; color: {ink}; }}
QMenu::item:disabled {{ color: {edge}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 0; }}
QToolBar {{ background: {window}; border: 0; border-bottom: 1px solid {line};
    spacing: 4px; padding: 4px 8px; }}
QToolBar::separator {{ width: 1px; background: {line}; margin: 4px; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 3px;
    padding: 4px 6px; }}
QToolButton:hover, QToolButton:checked {{ background: {tint}; }}
QToolButton:pressed {{ background: {line}; }}
QPushButton, QComboBox, QLineEdit, QDateEdit, QSpinBox {{ background: {page}; color: {ink};
    border: 1px solid {edge}; border-radius: 3px; padding: 0 8px; min-height: 26px; }}
QComboBox, QLineEdit {{ selection-background-color: {accent}; selection-color: {on_accent}; }}
QPushButton {{ padding: 0 12px; }}
QPushButton:hover, QComboBox:hover {{ background: {tint}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton[primary="true"] {{ background: {accent}; border-color: {accent}; color: {on_accent}; }}
QDialog QPushButton:default {{ background: {accent}; border-color: {accent}; color: {on_accent}; }}
QPushButton:disabled, QComboBox:disabled, QLineEdit:disabled {{ color: {edge}; border-color: {line}; }}
QPushButton[primary="true"]:disabled, QDialog QPushButton:default:disabled {{
    background: {panel}; color: {edge}; border-color: {line}; }}
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QDateEdit:focus, QSpinBox:focus, QToolButton:focus {{
    border: 2px solid {accent}; }}
QPushButton:focus {{ padding: 0 11px; min-height: 24px; }}
QPushButton[primary="true"]:focus, QDialog QPushButton:default:focus {{ border: 2px solid {ink}; }}
QComboBox:focus, QLineEdit:focus, QDateEdit:focus, QSpinBox:focus {{ padding: 0 7px; min-height: 24px; }}
QToolButton:focus {{ padding: 3px 5px; }}
QComboBox::drop-down {{ border: 0; width: 20px; }}
QComboBox QAbstractItemView {{ background: {panel}; border: 1px solid {edge};
    selection-background-color: {tint}; selection-color: {ink}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {rule}; border-radius: 2px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {edge}; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:hover {{ background: {accent}; }}
QTabWidget::pane {{ border: 0; }}
QTabBar {{ background: {panel}; }}
QTabBar::tab {{ background: transparent; color: {muted}; padding: 8px 0 6px 0; margin: 0 12px;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {ink}; font-weight: bold; border-bottom: 2px solid {accent}; }}
QHeaderView::section {{ background: {panel}; color: {muted}; border: 0; border-bottom: 1px solid {line};
    padding: 4px 8px; }}
QStatusBar {{ background: {window}; }}
"""


def theme_named(name: str) -> Theme:
    """Return the theme called "light" or "dark"; any other name gives the light one."""
    chosen = name if name in _COLOURS else "light"
    return Theme(chosen, *(QColor(code) for code in _COLOURS[chosen].split()))


def palette(theme: Theme) -> QPalette:
    """Return what Fusion draws its controls with."""
    role = QPalette.ColorRole
    colours = QPalette()
    for which, colour in (
        (role.Window, theme.window), (role.WindowText, theme.ink), (role.Base, theme.page),
        (role.AlternateBase, theme.panel), (role.Text, theme.ink), (role.Button, theme.panel),
        (role.ButtonText, theme.ink), (role.BrightText, theme.wrong), (role.ToolTipBase, theme.panel),
        (role.ToolTipText, theme.ink), (role.PlaceholderText, theme.muted), (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent), (role.Link, theme.accent), (role.LinkVisited, theme.accent),
        (role.Accent, theme.accent), (role.Light, theme.panel), (role.Midlight, theme.line),
        (role.Mid, theme.edge), (role.Dark, theme.edge), (role.Shadow, theme.edge),
    ):  # fmt: skip
        colours.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, which, theme.edge)
    return colours


def style_sheet(theme: Theme) -> str:
    """Return the few rules that a palette cannot express: borders, radii, paddings."""
    names = ("page", "panel", "window", "tint", "line", "rule", "edge", "ink", "muted", "accent", "on_accent")
    return _STYLE.format(**{name: getattr(theme, name).name() for name in names})


def mark_colour(theme: Theme, mark: Mark) -> QColor:
    """Return the colour of a mark: work that is left has one, what is reviewed is muted."""
    colours = {
        Mark.OK: theme.ok,
        Mark.VARIANT: theme.variant,
        Mark.WRONG: theme.wrong,
        Mark.ABSTAIN: theme.abstain,
        Mark.OFFERED: theme.accent,
    }
    return colours.get(mark, theme.muted)


def use_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole program these colours."""
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
