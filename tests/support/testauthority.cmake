# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(OpenSSL 3.0 REQUIRED)
add_library(rollcall_testauthority STATIC
    ${CMAKE_CURRENT_LIST_DIR}/testauthority.cpp ${CMAKE_CURRENT_LIST_DIR}/testauthority.h)
target_link_libraries(rollcall_testauthority PUBLIC rollcall_flags Qt6::Core OpenSSL::Crypto)
target_include_directories(rollcall_testauthority PUBLIC ${PROJECT_SOURCE_DIR}/tests)
