# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package, from the same install rules: cpack -G DEB.
set(ROLLCALL_PACKAGER "Rollcall contributors <rollcall@example.com>" CACHE STRING
    "Who answers for the package: name and e-mail address; set it when you publish one")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rollcall)
set(CPACK_PACKAGE_VENDOR "Rollcall contributors")
set(CPACK_PACKAGE_CONTACT ${ROLLCALL_PACKAGER})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/stage.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "read-only browser for the people in an identity directory")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Rollcall shows all users of a tenant of Okta, Microsoft Entra ID, JumpCloud,
OneLogin, Merge, or any SCIM 2.0 service in one table that can be searched,
sorted, looked into and exported. Nothing in the directory is ever changed.

The package has the window (rollcall), the same on a terminal (rollcall-cli),
and a directory of invented people to try both on (rollcall-demo).")
# What is linked is found by dpkg-shlibdeps; these are loaded at run time: the keychain, SVG icons, TLS roots.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libsecret-1-0, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk | fonts-wqy-zenhei")
include(CPack)
